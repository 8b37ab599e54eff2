//! One record behind two dialects: each reads its own writes back, and neither changes what it cannot express.
