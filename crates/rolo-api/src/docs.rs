//! The page `/docs`: what every API here takes and answers, out of the documents that programs read. Without scripts.

use std::sync::LazyLock;

use rolo_http::Document;
use serde_json::Value;

use crate::{askelephant, native, synthflow};

/// The page and its sheet.
pub(crate) fn documents() -> [Document; 2] {
    [
        Document { name: "docs", path: "/docs", content_type: "text/html; charset=utf-8", text: page },
        Document {
            name: "docs-sheet",
            path: "/docs/sheet.css",
            content_type: "text/css; charset=utf-8",
            text: || include_str!("docs.css").to_owned(),
        },
    ]
}

/// An API with its document: the word that its anchors begin with, and where a program finds the document.
struct Api {
    word: &'static str,
    path: &'static str,
    document: Value,
}

fn page() -> String {
    static PAGE: LazyLock<String> = LazyLock::new(written);
    PAGE.clone()
}

fn written() -> String {
    let apis = [
        Api { word: "rolo", path: "/rolo/v1/openapi.json", document: native::document() },
        Api { word: "synthflow", path: "/openapi/synthflow.json", document: synthflow::CONTRACT.served() },
        Api { word: "askelephant", path: "/openapi/askelephant.json", document: askelephant::CONTRACT.served() },
    ];
    let mut page = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>APIs of this Rolo</title>\n\
         <link rel=\"stylesheet\" href=\"/docs/sheet.css\">\n</head>\n<body>\n<header>\n<h1>APIs of this Rolo</h1>\n\
         <p>Each shows the same records. A key goes into <code>Authorization: Bearer KEY</code>; make one with \
         <code>rolo key create</code>.</p>\n<nav>\n<ul>\n",
    );
    for Api { word, document, .. } in &apis {
        page += &format!("<li><a href=\"#{word}\">{}</a></li>\n", escaped(title(document)));
    }
    page += "</ul>\n</nav>\n</header>\n<main>\n";
    for api in &apis {
        write_api(&mut page, api);
    }
    page += "</main>\n</body>\n</html>\n";
    page
}

fn title(document: &Value) -> &str {
    text(&document["info"]["title"])
}

fn write_api(page: &mut String, Api { word, path, document }: &Api) {
    *page += &format!("<section id=\"{word}\">\n<h2>{}</h2>\n", escaped(title(document)));
    *page += &paragraph(text(&document["info"]["description"]));
    *page += &format!("<p>For programs: <a href=\"{path}\">{path}</a> (OpenAPI 3.1)</p>\n");
    let mount = text(&document["servers"][0]["url"]).trim_end_matches('/');
    for (path, item) in entries(&document["paths"]) {
        let parameters = &item["parameters"];
        for (method, operation) in entries(item).filter(|(_, operation)| operation["responses"].is_object()) {
            write_operation(page, word, &format!("{mount}{path}"), method, operation, parameters, document);
        }
    }
    *page += "</section>\n";
}

fn write_operation(
    page: &mut String,
    word: &str,
    path: &str,
    method: &str,
    operation: &Value,
    of_path: &Value,
    document: &Value,
) {
    let name = text(&operation["operationId"]);
    *page += &format!(
        "<details id=\"{word}-{0}\">\n<summary><code><b>{1}</b> {2}</code> <span>{0}</span></summary>\n",
        escaped(name),
        escaped(&method.trim_start_matches("x-").to_uppercase()),
        escaped(path),
    );
    *page += &paragraph(text(&operation["summary"]));
    *page += &paragraph(text(&operation["description"]));
    let parameters: Vec<&Value> = [of_path, &operation["parameters"]]
        .into_iter()
        .filter_map(Value::as_array)
        .flatten()
        .map(|parameter| resolved(parameter, document))
        .collect();
    if !parameters.is_empty() {
        *page += "<table>\n<caption>Parameters</caption>\n<thead><tr><th>Name</th><th>In</th><th>Meaning</th></tr></thead>\n<tbody>\n";
        for parameter in parameters {
            *page += &format!(
                "<tr><td><code>{}</code></td><td>{}</td><td>{}</td></tr>\n",
                escaped(text(&parameter["name"])),
                escaped(text(&parameter["in"])),
                prose(text(&parameter["description"])),
            );
        }
        *page += "</tbody>\n</table>\n";
    }
    for (media_type, content) in entries(&operation["requestBody"]["content"]) {
        *page += &format!("<p>Body: <code>{}</code></p>\n", escaped(media_type));
        let example = content.get("example").or_else(|| content["examples"].as_object()?.values().next()?.get("value"));
        if let Some(example) = example {
            *page += &format!("<pre>{}</pre>\n", escaped(&format!("{example:#}")));
        }
    }
    *page += "<p>Answers:";
    for (status, answer) in entries(&operation["responses"]) {
        let answer = resolved(answer, document);
        *page += &format!(" <code title=\"{}\">{}</code>", escaped(text(&answer["description"])), escaped(status));
    }
    *page += "</p>\n</details>\n";
}

/// What a reference within the document leads to, or the value itself.
fn resolved<'a>(value: &'a Value, document: &'a Value) -> &'a Value {
    let reference = value["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
    reference.and_then(|pointer| document.pointer(pointer)).unwrap_or(value)
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn paragraph(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<p>{}</p>\n", prose(text)) }
}

/// Text for an element; what stands between backquotes is code.
fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    // One without a partner is one that is meant.
    if parts.len().is_multiple_of(2) {
        return escaped(text);
    }
    let part = |(index, part): (usize, &&str)| match index % 2 {
        0 => escaped(part),
        _ => format!("<code>{}</code>", escaped(part)),
    };
    parts.iter().enumerate().map(part).collect()
}

/// Text for an element, or for an attribute in double quotes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_stands_on_the_page_once() {
        let page = page();
        for operation in crate::operations() {
            let word = match operation.surface {
                rolo_core::Surface::Synthflow => "synthflow",
                rolo_core::Surface::AskElephant => "askelephant",
                _ => "rolo",
            };
            let anchor = format!("<details id=\"{word}-{}\">", operation.name);
            assert_eq!(page.matches(&anchor).count(), 1, "{anchor}");
        }
    }

    #[test]
    fn nothing_of_a_document_is_taken_for_markup() {
        assert_eq!(escaped("a < b && \"c\" > d"), "a &lt; b &amp;&amp; &quot;c&quot; &gt; d");
        assert_eq!(prose("`<a>` and b"), "<code>&lt;a&gt;</code> and b");
        assert_eq!(prose("it`s"), "it`s");
        assert!(!page().contains("<script"));
    }
}
