internal import Articles
