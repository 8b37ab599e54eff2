// Synthflow's and AskElephant's "update contact" with net/http. The contract of these programs is in README.md.
package main

import (
	"bytes"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"reflect"
	"time"

	"golang.org/x/net/http2"
)

type contact struct {
	Name        string `json:"name"`
	PhoneNumber string `json:"phone_number"`
	Email       string `json:"email"`
}

type email struct {
	Email     string `json:"email"`
	IsPrimary bool   `json:"is_primary"`
}

type phoneNumber struct {
	PhoneNumber string `json:"phone_number"`
	IsPrimary   bool   `json:"is_primary"`
}

type person struct {
	ID           string        `json:"id,omitempty"`
	FirstName    string        `json:"first_name"`
	LastName     string        `json:"last_name,omitempty"`
	Emails       []email       `json:"emails"`
	PhoneNumbers []phoneNumber `json:"phone_numbers"`
	UpdatedAt    string        `json:"updated_at,omitempty"`
}

var (
	url         = os.Getenv("ROLO_URL")
	synthflow   = url + "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786"
	askElephant = url + "/api/v2/contacts/contact_id"
	client      = newClient()
)

func newClient() *http.Client {
	client := &http.Client{Timeout: 30 * time.Second}
	if os.Getenv("ROLO_HTTP") == "2" {
		client.Transport = &http2.Transport{
			AllowHTTP: true,
			DialTLS: func(network, address string, _ *tls.Config) (net.Conn, error) {
				return net.Dial(network, address)
			},
		}
	}
	return client
}

// ask sends a request, with a body unless it is nil, and reads the answer into answer.
func ask(method, url string, body []byte, answer any) {
	request, err := http.NewRequest(method, url, bytes.NewReader(body))
	must(err)
	request.Header.Set("Authorization", os.Getenv("ROLO_AUTHORIZATION"))
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	response, err := client.Do(request)
	must(err)
	defer response.Body.Close()
	expect("the status of "+method+" "+url, response.StatusCode, http.StatusOK)
	expect("the protocol", response.ProtoMajor, map[string]int{"1.1": 1, "2": 2}[os.Getenv("ROLO_HTTP")])
	must(json.NewDecoder(response.Body).Decode(answer))
}

func show() contact {
	var answer struct{ Response contact }
	ask("GET", synthflow, nil, &answer)
	return answer.Response
}

func expect(what string, got, wanted any) {
	if !reflect.DeepEqual(got, wanted) {
		must(fmt.Errorf("%s is %v and should be %v", what, got, wanted))
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	body := []byte(os.Getenv("ROLO_SYNTHFLOW_EXAMPLE"))
	var example contact
	must(json.Unmarshal(body, &example))
	var done map[string]string
	ask("PATCH", synthflow, body, &done)
	expect("the answer to Synthflow's update", done, map[string]string{"status": "ok"})
	expect("what Synthflow shows", show(), example)

	var seen person
	ask("GET", askElephant, nil, &seen)
	inItsWords := contact{seen.FirstName + " " + seen.LastName, seen.PhoneNumbers[0].PhoneNumber, seen.Emails[0].Email}
	expect("the contact in AskElephant", inItsWords, example)

	var same, changed person
	ask("PATCH", askElephant, []byte(os.Getenv("ROLO_ASKELEPHANT_EXAMPLE")), &same)
	expect("the answer to AskElephant's update", same, seen)

	change, err := json.Marshal(person{
		FirstName:    "Joan",
		Emails:       []email{{"joan@example.org", true}},
		PhoneNumbers: []phoneNumber{{"+12025550100", true}},
	})
	must(err)
	ask("PATCH", askElephant, change, &changed)
	expect("the first name after the change", changed.FirstName, "Joan")
	expect("the contact after the change", show(), contact{"Joan Smith", "+12025550100", "joan@example.org"})
}
