internal import Reader
