internal import Quotations
