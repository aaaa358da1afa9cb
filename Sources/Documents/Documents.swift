public import Collation
