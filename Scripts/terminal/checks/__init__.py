"""What must be seen on real terminals. Each check is a sentence; a module holds those of one idea."""
from . import reading, sharing, loading, leaving, kinds, hostile  # noqa: F401
from .registry import CHECKS

__all__ = ["CHECKS"]
