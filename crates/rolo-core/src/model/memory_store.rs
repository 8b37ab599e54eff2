//! A memory store: a named group of contacts that assistants remember together.

use crate::change::field::Field;
use crate::change::field_error::{FieldError, FieldPath, check_length_or_empty};
use crate::model::contact::DESCRIPTION_CHARACTERS_MAX;
use crate::model::id::MemoryStoreId;
use crate::model::record::{Record, body};
use crate::model::text::fold;

/// Code points of a title.
pub const TITLE_CHARACTERS_MAX: usize = 255;

/// Assistants that may use one store.
pub const ASSISTANT_COUNT_MAX: usize = 100;

/// Code points of an assistant's id.
pub const ASSISTANT_CHARACTERS_MAX: usize = 255;

/// A memory store at one revision.
pub type MemoryStore = Record<MemoryStoreId, MemoryStoreBody>;

body! {
    /// What a memory store holds; its contacts know for themselves that they are in it.
    pub struct MemoryStoreBody {
        /// The title.
        pub title: Option<String> = Text(TITLE_CHARACTERS_MAX),
        /// The purpose.
        pub description: Option<String> = Text(DESCRIPTION_CHARACTERS_MAX),
        /// Ids of the assistants that use it, in the order of attaching.
        pub assistants: Vec<String> = Managed,
    }
}

impl MemoryStoreBody {
    /// The text that a search looks through.
    pub fn search_text(&self) -> String {
        fold(self.title.as_deref().unwrap_or(""))
    }
}

/// A change of a memory store. An empty text is a value here like any other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryStorePatch {
    /// The title.
    pub title: Field<String>,
    /// The purpose.
    pub description: Field<String>,
}

impl MemoryStorePatch {
    /// The body after this; what is wrong goes into `errors`.
    pub(crate) fn applied(&self, before: &MemoryStoreBody, errors: &mut Vec<FieldError>) -> MemoryStoreBody {
        let Self { title, description } = self;
        let title_length = |text: &str| check_length_or_empty(text, TITLE_CHARACTERS_MAX);
        let length = |text: &str| check_length_or_empty(text, DESCRIPTION_CHARACTERS_MAX);
        MemoryStoreBody {
            title: title.checked(&before.title, FieldPath::Title, title_length, errors),
            description: description.checked(&before.description, FieldPath::Description, length, errors),
            assistants: before.assistants.clone(),
        }
    }
}
