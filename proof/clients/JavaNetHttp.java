// Synthflow's and AskElephant's "update contact" with java.net.http. The contract of these programs is in README.md.

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

class JavaNetHttp {
    static final String SYNTHFLOW = "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786";
    static final String ASKELEPHANT = "/api/v2/contacts/contact_id";

    // Without TLS this client asks for the upgrade to HTTP/2 and takes what comes, unless it is told to use HTTP/1.1.
    static final boolean OFFERS_UPGRADE = System.getenv("ROLO_HTTP").equals("upgrade");
    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(OFFERS_UPGRADE ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
            .build();

    public static void main(String[] arguments) throws Exception {
        String example = System.getenv("ROLO_SYNTHFLOW_EXAMPLE");
        expect("the answer to Synthflow's update", ask("PATCH", SYNTHFLOW, example), "{\"status\":\"ok\"}");
        String shown = ask("GET", SYNTHFLOW, null);
        for (String key : new String[] {"name", "phone_number", "email"}) {
            expect(key + " in Synthflow", text(shown, key), text(example, key));
        }

        String seen = ask("GET", ASKELEPHANT, null);
        expect("the name in AskElephant", text(seen, "first_name") + " " + text(seen, "last_name"), text(example, "name"));
        expect("the address in AskElephant", text(seen, "email"), text(example, "email"));
        expect("the number in AskElephant", text(seen, "phone_number"), text(example, "phone_number"));

        String same = ask("PATCH", ASKELEPHANT, System.getenv("ROLO_ASKELEPHANT_EXAMPLE"));
        expect("the answer to AskElephant's update", same, seen);

        String changed = ask("PATCH", ASKELEPHANT, """
                {
                  "first_name": "Joan",
                  "emails": [{"email": "joan@example.org", "is_primary": true}],
                  "phone_numbers": [{"phone_number": "+12025550100"}]
                }""");
        expect("the first name after the change", text(changed, "first_name"), "Joan");
        shown = ask("GET", SYNTHFLOW, null);
        expect("the name after the change", text(shown, "name"), "Joan Smith");
        expect("the address after the change", text(shown, "email"), "joan@example.org");
        expect("the number after the change", text(shown, "phone_number"), "+12025550100");
    }

    static String ask(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(System.getenv("ROLO_URL") + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", System.getenv("ROLO_AUTHORIZATION"));
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json");
            request.method(method, HttpRequest.BodyPublishers.ofString(body));
        }
        var response = CLIENT.send(request.build(), BodyHandlers.ofString());
        expect("the status of " + method + " " + path, response.statusCode(), 200);
        if (!OFFERS_UPGRADE) {
            expect("the protocol", response.version(), HttpClient.Version.HTTP_1_1);
        }
        return response.body();
    }

    /** The first text under a key. The Java library has no JSON, and these texts hold nothing that is escaped. */
    static String text(String json, String key) {
        var matcher = Pattern.compile("\"" + key + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return matcher.find() ? matcher.group(1) : null;
    }

    static void expect(String what, Object got, Object wanted) {
        if (!wanted.equals(got)) {
            System.err.println(what + " is " + got + " and should be " + wanted);
            System.exit(1);
        }
    }
}
