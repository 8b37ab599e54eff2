# Synthflow's and AskElephant's "update contact" with net/http. The contract of these programs is in README.md.

require "json"
require "net/http"

URL = URI(ENV.fetch("ROLO_URL"))
SYNTHFLOW = "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786"
ASKELEPHANT = "/api/v2/contacts/contact_id"

HTTP = Net::HTTP.start(URL.host, URL.port)

def ask(kind, path, body = nil)
  request = kind.new(path, "Authorization" => ENV.fetch("ROLO_AUTHORIZATION"))
  unless body.nil?
    request["Content-Type"] = "application/json"
    request.body = JSON.generate(body)
  end
  response = HTTP.request(request)
  expect("the status of #{request.method} #{path}", response.code, "200")
  expect("the protocol", response.http_version, "1.1")
  JSON.parse(response.body)
end

def expect(what, got, wanted)
  abort "#{what} is #{got.inspect} and should be #{wanted.inspect}" unless got == wanted
end

Get, Patch = Net::HTTP::Get, Net::HTTP::Patch

example = JSON.parse(ENV.fetch("ROLO_SYNTHFLOW_EXAMPLE"))
expect "the answer to Synthflow's update", ask(Patch, SYNTHFLOW, example), { "status" => "ok" }
shown = ask(Get, SYNTHFLOW)["response"]
expect "what Synthflow shows", shown.slice(*example.keys), example

seen = ask(Get, ASKELEPHANT)
expect "the name in AskElephant", "#{seen["first_name"]} #{seen["last_name"]}", example["name"]
expect "the address in AskElephant", seen.dig("emails", 0, "email"), example["email"]
expect "the number in AskElephant", seen.dig("phone_numbers", 0, "phone_number"), example["phone_number"]

example = JSON.parse(ENV.fetch("ROLO_ASKELEPHANT_EXAMPLE"))
expect "the answer to AskElephant's update", ask(Patch, ASKELEPHANT, example), seen

change = {
  first_name: "Joan",
  emails: [{ email: "joan@example.org", is_primary: true }],
  phone_numbers: [{ phone_number: "+12025550100" }],
}
expect "the first name after the change", ask(Patch, ASKELEPHANT, change)["first_name"], "Joan"
joan = { "name" => "Joan Smith", "phone_number" => "+12025550100", "email" => "joan@example.org" }
expect "the contact after the change", ask(Get, SYNTHFLOW)["response"].slice(*joan.keys), joan
