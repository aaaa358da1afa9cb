// The trained model, made by Scripts/models/train. Touch this file after training: SwiftPM does not see prose.model.
#if defined(__APPLE__)
#define NAME(symbol) _##symbol
  .const_data
#else
#define NAME(symbol) symbol
  // A section of its own: Swift's .rodata may be written to, and would make these pages so.
  .section prose_model, "a", %progbits
#endif
  .globl NAME(prose_model_begin)
  .globl NAME(prose_model_end)
  .balign 64
NAME(prose_model_begin):
  .incbin "prose.model"
NAME(prose_model_end):
  .byte 0
#if defined(__ELF__)
  .section .note.GNU-stack, "", %progbits
#endif
