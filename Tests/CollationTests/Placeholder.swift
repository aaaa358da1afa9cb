internal import Collation
