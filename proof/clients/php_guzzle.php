<?php
// Synthflow's and AskElephant's "update contact" with Guzzle. The contract of these programs is in README.md.

declare(strict_types=1);

require_once 'GuzzleHttp/autoload.php';

use GuzzleHttp\Client;
use GuzzleHttp\Exception\GuzzleException;

const SYNTHFLOW = '/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786';
const ASKELEPHANT = '/api/v2/contacts/contact_id';

// With version 2 alone, curl asks for the upgrade and takes what comes; prior knowledge has to be set by its own name.
// libcurl 7.88 cannot use such a connection again, with whatever server, so it is told not to.
$protocol = getenv('ROLO_HTTP');
$options = match ($protocol) {
    '1.1' => ['version' => '1.1'],
    'upgrade' => ['version' => '2.0'],
    '2' => ['version' => '2.0', 'curl' => [
        CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE,
        CURLOPT_FORBID_REUSE => true,
    ]],
};
$client = new Client([
    'base_uri' => getenv('ROLO_URL'),
    'headers' => ['Authorization' => getenv('ROLO_AUTHORIZATION')],
    'timeout' => 30,
    'http_errors' => false,
] + $options);

function expect(string $what, mixed $got, mixed $wanted): void
{
    if ($got !== $wanted) {
        fail("$what is " . json_encode($got) . ' and should be ' . json_encode($wanted));
    }
}

function fail(string $sentence): never
{
    fwrite(STDERR, "$sentence\n");
    exit(1);
}

$ask = function (string $method, string $path, mixed $body = null) use ($client, $protocol): array {
    $response = $client->request($method, $path, $body === null ? [] : ['json' => $body]);
    expect("the status of $method $path", $response->getStatusCode(), 200);
    if ($protocol !== 'upgrade') {
        expect('the protocol', (float) $response->getProtocolVersion(), (float) $protocol);
    }
    return json_decode((string) $response->getBody(), true, flags: JSON_THROW_ON_ERROR);
};

try {
    $example = json_decode(getenv('ROLO_SYNTHFLOW_EXAMPLE'), true);
    expect("the answer to Synthflow's update", $ask('PATCH', SYNTHFLOW, $example), ['status' => 'ok']);
    $shown = $ask('GET', SYNTHFLOW)['response'];
    expect('what Synthflow shows', array_intersect_key($shown, $example), $example);

    $seen = $ask('GET', ASKELEPHANT);
    expect('the name in AskElephant', "$seen[first_name] $seen[last_name]", $example['name']);
    expect('the address in AskElephant', $seen['emails'][0]['email'], $example['email']);
    expect('the number in AskElephant', $seen['phone_numbers'][0]['phone_number'], $example['phone_number']);

    // An object, since an empty array would become [].
    $example = json_decode(getenv('ROLO_ASKELEPHANT_EXAMPLE'));
    expect("the answer to AskElephant's update", $ask('PATCH', ASKELEPHANT, $example), $seen);

    $changed = $ask('PATCH', ASKELEPHANT, [
        'first_name' => 'Joan',
        'emails' => [['email' => 'joan@example.org', 'is_primary' => true]],
        'phone_numbers' => [['phone_number' => '+12025550100']],
    ]);
    expect('the first name after the change', $changed['first_name'], 'Joan');
    $joan = ['name' => 'Joan Smith', 'phone_number' => '+12025550100', 'email' => 'joan@example.org'];
    expect('the contact after the change', array_intersect_key($ask('GET', SYNTHFLOW)['response'], $joan), $joan);
} catch (GuzzleException $error) {
    fail($error->getMessage());
}
