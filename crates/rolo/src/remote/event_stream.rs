//! Server-sent events, read piece by piece as the HTML standard says.

/// Bytes of an event.
const EVENT_BYTES_MAX: usize = 64 << 20;

/// An event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Event {
    /// The last id that was given, with this event or before.
    pub(super) id: Option<String>,
    pub(super) data: String,
}

/// The reader of a stream.
#[derive(Debug, Default)]
pub(super) struct EventReader {
    line: Vec<u8>,
    id: Option<String>,
    data: Option<String>,
    /// Whether a line feed belongs to the carriage return in front.
    is_behind_return: bool,
}

impl EventReader {
    /// The events that end in these bytes, or `None` when one of them does not end.
    pub(super) fn read(&mut self, bytes: &[u8]) -> Option<Vec<Event>> {
        let mut events = Vec::new();
        for &byte in bytes {
            let is_second = std::mem::replace(&mut self.is_behind_return, byte == b'\r') && byte == b'\n';
            match byte {
                b'\n' | b'\r' if is_second => {}
                b'\n' | b'\r' => events.extend(self.end_line()),
                other => self.line.push(other),
            }
            if self.line.len() + self.data.as_ref().map_or(0, String::len) > EVENT_BYTES_MAX {
                return None;
            }
        }
        Some(events)
    }

    fn end_line(&mut self) -> Option<Event> {
        let line = std::mem::take(&mut self.line);
        if line.is_empty() {
            return Some(Event { id: self.id.clone(), data: self.data.take()? });
        }
        let line = String::from_utf8_lossy(&line);
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                none => *none = Some(value.to_owned()),
            },
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            // Comments have no name; of other fields we know nothing.
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_the_same_in_whatever_pieces_they_come() {
        let text = b": hello\n\nid: 7\nevent: change\ndata: {\"a\":1}\n\nid:8\r\ndata:b\r\ndata: c\r\n\r\n\ndata: d\rretry: 5\r\r";
        let event = |id: &str, data: &str| Event { id: Some(id.to_owned()), data: data.to_owned() };
        let expected = [event("7", "{\"a\":1}"), event("8", "b\nc"), event("8", "d")];
        for size in 1..=text.len() {
            let mut reader = EventReader::default();
            let events: Vec<_> = text.chunks(size).flat_map(|chunk| reader.read(chunk).expect("fine")).collect();
            assert_eq!(events, expected, "{size}");
        }
    }

    #[test]
    fn an_event_that_does_not_end_is_given_up() {
        let mut reader = EventReader::default();
        let chunk = [b'a'; 1 << 20];
        assert!((0..=64).any(|_| reader.read(&chunk).is_none()));
    }
}
