#!/usr/bin/env bash
# Synthflow's and AskElephant's "update contact" with curl. The contract of these programs is in README.md.
set -euo pipefail

synthflow=$ROLO_URL/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786
askelephant=$ROLO_URL/api/v2/contacts/contact_id

case $ROLO_HTTP in
  1.1) protocol=(--http1.1) ;;
  2) protocol=(--http2-prior-knowledge) ;;
  upgrade) protocol=(--http2) ;;
esac

# ask URL [more arguments of curl]: the body of the answer.
ask() {
  local answer version body
  answer=$(curl --silent --show-error --fail-with-body --max-time 30 "${protocol[@]}" \
    --header "Authorization: $ROLO_AUTHORIZATION" --write-out '\n%{http_version}' "$@") ||
    fail "curl $* has failed: $answer"
  version=${answer##*$'\n'} body=${answer%$'\n'*}
  [[ $ROLO_HTTP == upgrade || $version == "$ROLO_HTTP" ]] || fail "the protocol is $version and should be $ROLO_HTTP"
  printf '%s' "$body"
}

patch() {
  ask "$1" --request PATCH --header 'Content-Type: application/json' --data "$2"
}

# expect WHAT GOT WANTED: both are JSON.
expect() {
  jq --exit-status --null-input --argjson got "$2" --argjson wanted "$3" '$got == $wanted' > /dev/null ||
    fail "$1 is $2 and should be $3"
}

fail() {
  echo "$1" >&2
  exit 1
}

answer=$(patch "$synthflow" "$ROLO_SYNTHFLOW_EXAMPLE")
expect "the answer to Synthflow's update" "$answer" '{"status": "ok"}'
shown=$(ask "$synthflow" | jq '.response | {name, phone_number, email}')
expect 'what Synthflow shows' "$shown" "$ROLO_SYNTHFLOW_EXAMPLE"

seen=$(ask "$askelephant")
in_its_words=$(jq '{
  name: (.first_name + " " + .last_name), phone_number: .phone_numbers[0].phone_number, email: .emails[0].email
}' <<< "$seen")
expect 'the contact in AskElephant' "$in_its_words" "$ROLO_SYNTHFLOW_EXAMPLE"

answer=$(patch "$askelephant" "$ROLO_ASKELEPHANT_EXAMPLE")
expect "the answer to AskElephant's update" "$answer" "$seen"

answer=$(patch "$askelephant" '{
  "first_name": "Joan",
  "emails": [{"email": "joan@example.org", "is_primary": true}],
  "phone_numbers": [{"phone_number": "+12025550100"}]
}')
expect 'the first name after the change' "$(jq .first_name <<< "$answer")" '"Joan"'
shown=$(ask "$synthflow" | jq '.response | {name, phone_number, email}')
expect 'the contact after the change' "$shown" \
  '{"name": "Joan Smith", "phone_number": "+12025550100", "email": "joan@example.org"}'
