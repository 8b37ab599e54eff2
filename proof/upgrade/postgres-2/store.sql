--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alias; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alias (
    workspace_id bigint NOT NULL,
    vendor text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    contact_id bytea NOT NULL
);


--
-- Name: api_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_key (
    workspace_id bigint NOT NULL,
    id bytea NOT NULL,
    name text NOT NULL,
    scopes text NOT NULL,
    hash bytea NOT NULL,
    rate_limit text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint,
    revoked_at bigint,
    checksum bigint
);


--
-- Name: change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.change (
    workspace_id bigint NOT NULL,
    "position" bigint NOT NULL,
    subject text NOT NULL,
    subject_id bytea NOT NULL,
    previous bigint,
    revision bigint NOT NULL,
    op text NOT NULL,
    before text NOT NULL,
    after text NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL,
    surface text NOT NULL,
    request_id bytea NOT NULL,
    checksum bigint NOT NULL
);


--
-- Name: company; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.company (
    workspace_id bigint NOT NULL,
    id bytea NOT NULL,
    revision bigint NOT NULL,
    "position" bigint NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    crm_object_id text COLLATE pg_catalog."C",
    search text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL,
    checksum bigint NOT NULL
);


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    workspace_id bigint NOT NULL,
    id bytea NOT NULL,
    revision bigint NOT NULL,
    "position" bigint NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    company_id bytea,
    crm_object_id text COLLATE pg_catalog."C",
    search text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL,
    checksum bigint NOT NULL
);


--
-- Name: domain; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.domain (
    workspace_id bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    company_id bytea NOT NULL
);


--
-- Name: email; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.email (
    workspace_id bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    contact_id bytea NOT NULL
);


--
-- Name: membership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.membership (
    workspace_id bigint NOT NULL,
    store_id bytea NOT NULL,
    contact_id bytea NOT NULL,
    shown_id text
);


--
-- Name: memory_store; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.memory_store (
    workspace_id bigint NOT NULL,
    id bytea NOT NULL,
    revision bigint NOT NULL,
    "position" bigint NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    search text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL,
    checksum bigint NOT NULL
);


--
-- Name: meta; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meta (
    key text NOT NULL COLLATE pg_catalog."C",
    value bytea NOT NULL
);


--
-- Name: phone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.phone (
    workspace_id bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    contact_id bytea NOT NULL,
    digits text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: retry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.retry (
    workspace_id bigint NOT NULL,
    owner bytea NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    fingerprint bytea NOT NULL,
    answer bytea NOT NULL,
    at bigint NOT NULL,
    checksum bigint
);


--
-- Name: workspace; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workspace (
    id bigint NOT NULL,
    uid bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    log_position bigint NOT NULL,
    contact_count bigint NOT NULL,
    settings text NOT NULL,
    created_at bigint NOT NULL,
    checksum bigint
);


--
-- Data for Name: alias; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'all', 'workspace:admin', '\x8b08613880a029aab0fbdd53d452e438c0343849c5fcc68b9f704919ea073042', 'off', 1796040056508, NULL, NULL, 3286539820);
INSERT INTO public.api_key VALUES (2, '\x000000000002eea6987875103b00c2cc', 'all', 'workspace:admin', '\x4e125f8732eab157074a582fded66a11bc4c18705bab3c335a3733d3654150db', 'off', 1796040056782, NULL, NULL, 3113963902);
INSERT INTO public.api_key VALUES (1, '\x0000000000010bb4dba5b15254c42ecf', 'revoked', 'contacts:read', '\x26faa288e126d6774c3db8167de1eba14d7f381762f5dbd403a7cfc52cb025e6', '100/s', 1796040056908, NULL, 1796040056935, 1176905479);


--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change VALUES (1, 1, 'company', '\x01a22c546099763995792e13298915ae', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796040056985, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c546095f4a3c6f4e4192b9cba10', 3673640844);
INSERT INTO public.change VALUES (1, 2, 'company', '\x01a22c54609d7166b3b26f323be91190', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796040056989, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54609cbeeb502415d96a28a0dc', 2022434511);
INSERT INTO public.change VALUES (1, 3, 'company', '\x01a22c54609f749ea459832087d1e5a7', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796040056991, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54609f54e81154445a475bce8f', 2322714253);
INSERT INTO public.change VALUES (1, 4, 'company', '\x01a22c5460a174d89eefe8bfb016f565', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796040056993, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460a0054c0539c0967ec15bb3', 1139834379);
INSERT INTO public.change VALUES (1, 5, 'memory_store', '\x01a22c5460a37186a0824222676dfe13', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796040056995, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460a313fc10a46763a7e7bfd3', 2040464141);
INSERT INTO public.change VALUES (1, 6, 'memory_store', '\x01a22c5460a67b95b12a6d38d425899b', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796040056998, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460a50f0943492f54a75f9482', 637647413);
INSERT INTO public.change VALUES (1, 7, 'memory_store', '\x01a22c5460a87cce88359e8344cbd5b2', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796040057000, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460a7b9c0d787a1af5d51d03b', 2595630188);
INSERT INTO public.change VALUES (1, 8, 'memory_store', '\x01a22c5460a97f459db3d5b64dc62c93', NULL, 1, 'created', '{}', '{}', 1796040057001, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460a93fdee371b424228cfb20', 1931718359);
INSERT INTO public.change VALUES (1, 9, 'contact', '\x01a22c5460b17b36a80f9d3d8b8d4634', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796040057009, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460ab025e9ac4565c7d8a731f', 3591848534);
INSERT INTO public.change VALUES (1, 10, 'contact', '\x01a22c5460b47425a13f7dcfea52f280', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"03055501244","primary":true}]}', 1796040057012, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460b403d6a6b126059f271012', 2929443831);
INSERT INTO public.change VALUES (1, 11, 'contact', '\x01a22c5460b771b8a8467fe39d1d50de', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796040057015, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460b63e9f93ae2d5fa5380d0c', 2718826665);
INSERT INTO public.change VALUES (1, 12, 'contact', '\x01a22c5460b970308b0b2a9fcdc0cfb8', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796040057017, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460b92457c1dc415a7dccb985', 2454169090);
INSERT INTO public.change VALUES (1, 13, 'contact', '\x01a22c5460bc7891b8a91de3ef78245a', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796040057020, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460bb66f4e6f8e938d597cffb', 610163865);
INSERT INTO public.change VALUES (1, 14, 'contact', '\x01a22c5460be7ecb8a070b91dd619e09', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796040057022, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460be84d29e7c0472b16be203', 3060634263);
INSERT INTO public.change VALUES (1, 15, 'contact', '\x01a22c5460c57b28839c3f96070a095c', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"493055501295","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796040057029, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460c456723fc8a445b18bdd26', 2041958704);
INSERT INTO public.change VALUES (1, 16, 'contact', '\x01a22c5460c774b1b76b4bfea1964a37', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796040057031, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460c7e8ff693c139cca53b715', 583705118);
INSERT INTO public.change VALUES (1, 17, 'contact', '\x01a22c5460c97e638d08f26da11a531d', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"120255501287","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796040057033, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460c9df80c93ce5ea7163bb75', 2701117056);
INSERT INTO public.change VALUES (1, 18, 'contact', '\x01a22c5460cc76b28b96e8081e674260', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796040057036, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460cb2d12ce399879e5f81452', 1178502052);
INSERT INTO public.change VALUES (1, 19, 'contact', '\x01a22c5460ce75728961b6cfaadbae8d', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796040057038, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460cdd45b27032ad2ff4cc4de', 985260093);
INSERT INTO public.change VALUES (1, 20, 'contact', '\x01a22c5460d0785a8bd8ffbb3b0d31ca', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"12025550131","primary":true}]}', 1796040057040, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460cfc7c5d2a317d3b18ef35b', 1029476481);
INSERT INTO public.change VALUES (1, 21, 'contact', '\x01a22c5460d271aa89e37eabbc709c62', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796040057042, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460d1bc23e62b8d1f30c9e76a', 2656354790);
INSERT INTO public.change VALUES (1, 22, 'contact', '\x01a22c5460d47d6ab6df1efcff91368f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796040057044, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460d30f3e6726f5385998f47f', 4194342490);
INSERT INTO public.change VALUES (2, 71, 'memory_store', '\x01a22c54619c76ec93f25af09d3609ec', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796040057430, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5462558d6b2d92d62aaeb271cb', 4154475369);
INSERT INTO public.change VALUES (1, 23, 'contact', '\x01a22c5460d677518bf0f395b6588d9d', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796040057046, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460d564e4c7529ae0de3ee90c', 3385272399);
INSERT INTO public.change VALUES (1, 24, 'contact', '\x01a22c5460d975698af9e8361e0404d4', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796040057049, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460d8d1b476ce087947ae3ec0', 2795216222);
INSERT INTO public.change VALUES (1, 25, 'contact', '\x01a22c5460db7eb5a994ab30219ab4eb', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796040057051, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460da6b36914f9c1f6e4a093b', 1200862161);
INSERT INTO public.change VALUES (1, 26, 'contact', '\x01a22c5460de7b68adc9bfdb98dbae5b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796040057054, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460ddb1046e4cfba420afe7ae', 1087451034);
INSERT INTO public.change VALUES (1, 27, 'contact', '\x01a22c5460e07f5aafbddcdc377d871d', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796040057056, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460dffd4e464037327c55fb61', 2826420048);
INSERT INTO public.change VALUES (1, 28, 'contact', '\x01a22c5460e27bd6bc91b5072eb6030f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796040057058, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460e1260f213e77c6385fff0c', 3071455042);
INSERT INTO public.change VALUES (1, 29, 'contact', '\x01a22c5460e472e389dcd0b9cfd819f1', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796040057060, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460e475d662e444d6faaab0b6', 2461059317);
INSERT INTO public.change VALUES (1, 30, 'contact', '\x01a22c5460e776438c08521ea8436270', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796040057063, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460e62e199bd0667c9b018cde', 1498155078);
INSERT INTO public.change VALUES (1, 31, 'contact', '\x01a22c5460e97bd2956d317d7cf969dd', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"493055501381"}]}', 1796040057065, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460e909ada829c989b0e47b35', 1385269017);
INSERT INTO public.change VALUES (1, 32, 'contact', '\x01a22c5460ec76b9a4716945cfcce4e0', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"03055501394","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"493055501394"}]}', 1796040057068, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460eb1df2e4ed27cf5c9bc775', 3170195130);
INSERT INTO public.change VALUES (1, 33, 'contact', '\x01a22c5460ee75a884ec07815228cd40', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"030555014012","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"4930555014012"}]}', 1796040057070, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460ed54cd50cf8574f46d8f67', 452384347);
INSERT INTO public.change VALUES (1, 34, 'contact', '\x01a22c5460f177f484872f17000b4aeb', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"493055501413","primary":true},{"id":129,"text":"0049 30 5550141 ext 3","key":"00493055501413"}]}', 1796040057073, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460f0afeb315576f80796ad92', 934874493);
INSERT INTO public.change VALUES (1, 35, 'contact', '\x01a22c5460f37be19e19baef8e2e3a1c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"120255501429","primary":true},{"id":129,"text":"202 555 0142 x9","key":"20255501429"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796040057075, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460f2392fe2fcdb8e67a3be16', 2614326564);
INSERT INTO public.change VALUES (1, 36, 'contact', '\x01a22c5460f77a1db2f1542f6176b4fe', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057079, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5460f5601745ec6c6ab8639184', 3228768917);
INSERT INTO public.change VALUES (1, 37, 'contact', '\x01a22c5460fb7d2aa93bec0eed66d754', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796040057083, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460fa12f4b11ff42c33c44e31', 1187739142);
INSERT INTO public.change VALUES (1, 38, 'contact', '\x01a22c5460fe7cd5a6f9cbe2fffcdcb0', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796040057086, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5460fe13177adf09fb471e433f', 3581167235);
INSERT INTO public.change VALUES (1, 39, 'contact', '\x01a22c5461017834932b5943a4ecbbec', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057089, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546100e98b5e6485dc032631eb', 405715380);
INSERT INTO public.change VALUES (1, 40, 'contact', '\x01a22c5461047b3ab585e3328ef3f953', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796040057092, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c546103130366b67177ad119e9b', 3941735131);
INSERT INTO public.change VALUES (1, 60, 'contact', '\x01a22c5460f77a1db2f1542f6176b4fe', 36, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796040057142, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546136a02bd67416f5723eaf02', 4175172560);
INSERT INTO public.change VALUES (1, 41, 'contact', '\x01a22c5461067f5e92d3cfad1c6ad282', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796040057094, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c5461058216030a74c082275754', 409423302);
INSERT INTO public.change VALUES (1, 42, 'contact', '\x01a22c5461097627ac948270c9f6f3ea', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευς@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057097, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546108c8c8d4fb0da675e4b129', 2243740415);
INSERT INTO public.change VALUES (1, 43, 'contact', '\x01a22c54610b7819a266f781d61d1955', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796040057099, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54610a6a76be39836252328862', 1118021301);
INSERT INTO public.change VALUES (1, 44, 'contact', '\x01a22c54610e72a0992a72f2c5ed1ced', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796040057102, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54610dfe014397da61981ac773', 955228655);
INSERT INTO public.change VALUES (1, 45, 'contact', '\x01a22c54611070c2be1fd73850fa56b6', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057104, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54610fbbc632cfe4a077fa6477', 3683253411);
INSERT INTO public.change VALUES (1, 46, 'contact', '\x01a22c54611271f383e1eb0677bbd2d7', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796040057106, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c546111b9d43b046402012a7c87', 1462182052);
INSERT INTO public.change VALUES (1, 47, 'contact', '\x01a22c54611475969e9747a102fd5811', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796040057108, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c546114fdd7667dc17e7a96b34d', 983014307);
INSERT INTO public.change VALUES (1, 48, 'contact', '\x01a22c5461177cdd9a0bf9869c961298', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057111, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5461163bdc859c518c7937981a', 848034972);
INSERT INTO public.change VALUES (1, 49, 'contact', '\x01a22c54611974fdb4c8dd3f43bd58ae', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796040057113, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54611810e755ab0e6478d726bb', 1109150802);
INSERT INTO public.change VALUES (1, 50, 'contact', '\x01a22c54611b70e8ab5781ca3693c344', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796040057115, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54611a07d7d03301fbbac90456', 3722605049);
INSERT INTO public.change VALUES (1, 51, 'contact', '\x01a22c54611d7dfcb3c4c66973b7cd67', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane Doe,","family":"Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057117, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54611dd30d040fc5d695789456', 4041205082);
INSERT INTO public.change VALUES (1, 52, 'contact', '\x01a22c5461207e92bf9e9261b997ad0c', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796040057120, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54611f676b0a6a5e724ecfc4e2', 1768257435);
INSERT INTO public.change VALUES (1, 53, 'contact', '\x01a22c5460b17b36a80f9d3d8b8d4634', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796040057123, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546121701abab44ddb5756e95a', 3005840836);
INSERT INTO public.change VALUES (1, 54, 'contact', '\x01a22c5460b47425a13f7dcfea52f280', 10, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"03055501244","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"03055501438","primary":true}]}', 1796040057126, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546125f13d25e6d41e9a4c321c', 3983251426);
INSERT INTO public.change VALUES (1, 55, 'contact', '\x01a22c5460b771b8a8467fe39d1d50de', 11, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"}}', 1796040057129, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54612888ef17ff1f1696119e3c', 3875822617);
INSERT INTO public.change VALUES (1, 56, 'contact', '\x01a22c5460b970308b0b2a9fcdc0cfb8', 12, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796040057131, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54612aae6cf2ff20e6396fc1ef', 3004389455);
INSERT INTO public.change VALUES (1, 57, 'contact', '\x01a22c5460bc7891b8a91de3ef78245a', 13, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144","primary":true},{"id":257,"text":"030 5550145","key":"+49305550145"}]}', 1796040057133, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54612d3a27634a265ba08427a7', 1936193770);
INSERT INTO public.change VALUES (1, 58, 'contact', '\x01a22c5460be7ecb8a070b91dd619e09', 14, 2, 'updated', '{"company":null}', '{"company":"01M8P58R4SERWSAY9E2CMRJ5DE"}', 1796040057137, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54612f7381a661e6e7c5900fac', 2945584646);
INSERT INTO public.change VALUES (1, 59, 'contact', '\x01a22c5460c57b28839c3f96070a095c', 15, 2, 'updated', '{"company":null}', '{"company":"01M8P58R51EKC9XVZ8QYR1DXB5"}', 1796040057140, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c546133cf75530d160b3fde0c70', 2905067031);
INSERT INTO public.change VALUES (1, 61, 'contact', '\x01a22c5460f77a1db2f1542f6176b4fe', 60, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796040057145, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546138c91ceaac6f294aa8bfc8', 223377297);
INSERT INTO public.change VALUES (1, 62, 'contact', '\x01a22c5460c774b1b76b4bfea1964a37', 16, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796040057147, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54613a6cc917c89fe1efd9d56e', 185942255);
INSERT INTO public.change VALUES (1, 63, 'contact', '\x01a22c5460c97e638d08f26da11a531d', 17, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796040057149, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54613c4965afc6b9d789e8c162', 1709289339);
INSERT INTO public.change VALUES (1, 64, 'contact', '\x01a22c5460c97e638d08f26da11a531d', 63, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796040057151, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54613e4ec467cd2e402326a2bb', 3759372568);
INSERT INTO public.change VALUES (1, 65, 'contact', '\x01a22c5460b17b36a80f9d3d8b8d4634', 53, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057154}]}', 1796040057154, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546140ee50023e804fe7ec140b', 3736353469);
INSERT INTO public.change VALUES (1, 66, 'contact', '\x01a22c5460b47425a13f7dcfea52f280', 54, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057156}]}', 1796040057156, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546143bf4b1b7af6fcb0fa49cf', 1350463732);
INSERT INTO public.change VALUES (1, 67, 'contact', '\x01a22c5460b771b8a8467fe39d1d50de', 55, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057158}]}', 1796040057158, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5461465a0fef8925c423111dc4', 2563281216);
INSERT INTO public.change VALUES (1, 68, 'contact', '\x01a22c5460b970308b0b2a9fcdc0cfb8', 56, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057160}]}', 1796040057160, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54614844239ec9a3c2cfe9bce9', 3715541269);
INSERT INTO public.change VALUES (1, 69, 'contact', '\x01a22c5460bc7891b8a91de3ef78245a', 57, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057163}]}', 1796040057163, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54614a66e11e09d6e6fc739038', 195357048);
INSERT INTO public.change VALUES (1, 70, 'memory_store', '\x01a22c5460a37186a0824222676dfe13', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796040057166, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54614da4ef53c9463053d76f2a', 1567378437);
INSERT INTO public.change VALUES (1, 71, 'contact', '\x01a22c5460b970308b0b2a9fcdc0cfb8', 68, 4, 'updated', '{"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057160}]}', '{"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057160},{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057168}]}', 1796040057168, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5461505af6d76d7a4d123c052c', 3134859792);
INSERT INTO public.change VALUES (1, 72, 'contact', '\x01a22c5460bc7891b8a91de3ef78245a', 69, 4, 'updated', '{"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057163}]}', '{"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057163},{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057170}]}', 1796040057170, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546152b4973633b9981f2725da', 1544316169);
INSERT INTO public.change VALUES (1, 73, 'contact', '\x01a22c5460be7ecb8a070b91dd619e09', 58, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057173}]}', 1796040057173, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5461549857a14f15d2178208e4', 296063852);
INSERT INTO public.change VALUES (1, 74, 'contact', '\x01a22c5460c57b28839c3f96070a095c', 59, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057176}]}', 1796040057176, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54615773b0d17d047001d6d750', 2167340404);
INSERT INTO public.change VALUES (1, 75, 'contact', '\x01a22c5460c774b1b76b4bfea1964a37', 62, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057179}]}', 1796040057179, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54615ab6cf042267397f79f800', 2670215227);
INSERT INTO public.change VALUES (1, 76, 'memory_store', '\x01a22c5460a67b95b12a6d38d425899b', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796040057182, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54615d6b5cb2210bd626223860', 1969755939);
INSERT INTO public.change VALUES (1, 77, 'contact', '\x01a22c5460c57b28839c3f96070a095c', 74, 4, 'updated', '{"memberships":[{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057176}]}', '{"memberships":[{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057176},{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057184}]}', 1796040057184, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54615f044682cae33d3b064101', 1369044962);
INSERT INTO public.change VALUES (1, 78, 'contact', '\x01a22c5460c774b1b76b4bfea1964a37', 75, 4, 'updated', '{"memberships":[{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057179}]}', '{"memberships":[{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057179},{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057187}]}', 1796040057187, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5461622fb0fbef3f7570279882', 1251246697);
INSERT INTO public.change VALUES (1, 79, 'contact', '\x01a22c5460c97e638d08f26da11a531d', 64, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057189}]}', 1796040057189, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5461657ca1b8e5a2d855e9a0a2', 2408049734);
INSERT INTO public.change VALUES (1, 80, 'contact', '\x01a22c5460cc76b28b96e8081e674260', 18, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057192}]}', 1796040057192, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54616797ee8569b2154785d596', 1243677881);
INSERT INTO public.change VALUES (1, 81, 'contact', '\x01a22c5460ce75728961b6cfaadbae8d', 19, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057194}]}', 1796040057194, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546169ef1cab04ec90336a1feb', 1626401862);
INSERT INTO public.change VALUES (1, 82, 'memory_store', '\x01a22c5460a87cce88359e8344cbd5b2', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796040057196, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54616c9b53a735198d35d7859b', 4277830951);
INSERT INTO public.change VALUES (1, 83, 'contact', '\x01a22c5460cc76b28b96e8081e674260', 80, 3, 'updated', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057192}]}', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057192},{"store":"01M8P58R59FX2SVCYNPS6WCB4K","since":1796040057199}]}', 1796040057199, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54616e7fd31ded27794c311f1a', 1810822061);
INSERT INTO public.change VALUES (1, 84, 'contact', '\x01a22c5460ce75728961b6cfaadbae8d', 81, 3, 'updated', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057194}]}', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057194},{"store":"01M8P58R59FX2SVCYNPS6WCB4K","since":1796040057202}]}', 1796040057202, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54617116b0c3981232c6b2ee48', 3096157571);
INSERT INTO public.change VALUES (1, 85, 'contact', '\x01a22c5460d0785a8bd8ffbb3b0d31ca', 20, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R59FX2SVCYNPS6WCB4K","since":1796040057204}]}', 1796040057204, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546174888a2d751526e9aefdc1', 1110615205);
INSERT INTO public.change VALUES (1, 86, 'contact', '\x01a22c5460d271aa89e37eabbc709c62', 21, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R59FX2SVCYNPS6WCB4K","since":1796040057207}]}', 1796040057207, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5461762e827838ea5652d352c6', 389964368);
INSERT INTO public.change VALUES (1, 87, 'contact', '\x01a22c5460d47d6ab6df1efcff91368f', 22, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58R59FX2SVCYNPS6WCB4K","since":1796040057209}]}', 1796040057209, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c5461781c0c623123aadebbfd42', 2295389167);
INSERT INTO public.change VALUES (1, 88, 'memory_store', '\x01a22c5460a97f459db3d5b64dc62c93', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796040057212, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54617b4baa13d4df67301de0eb', 870560511);
INSERT INTO public.change VALUES (1, 89, 'contact', '\x01a22c5460b47425a13f7dcfea52f280', 66, 4, 'updated', '{"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057156}]}', '{"memberships":[]}', 1796040057213, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54617d9fb6fbbb29d9b99e320d', 742041358);
INSERT INTO public.change VALUES (1, 90, 'memory_store', '\x01a22c5460a37186a0824222676dfe13', 70, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796040057216, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54617fc128c6efca5e7f5cfec9', 1271371486);
INSERT INTO public.change VALUES (1, 91, 'contact', '\x01a22c5460cc76b28b96e8081e674260', 83, 4, 'updated', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057192},{"store":"01M8P58R59FX2SVCYNPS6WCB4K","since":1796040057199}]}', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057192}]}', 1796040057219, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546182131257e45e71390061e1', 1573135184);
INSERT INTO public.change VALUES (1, 92, 'contact', '\x01a22c5460ce75728961b6cfaadbae8d', 84, 4, 'updated', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057194},{"store":"01M8P58R59FX2SVCYNPS6WCB4K","since":1796040057202}]}', '{"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057194}]}', 1796040057219, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546182131257e45e71390061e1', 1906532531);
INSERT INTO public.change VALUES (1, 93, 'contact', '\x01a22c5460d0785a8bd8ffbb3b0d31ca', 85, 3, 'updated', '{"memberships":[{"store":"01M8P58R59FX2SVCYNPS6WCB4K","since":1796040057204}]}', '{"memberships":[]}', 1796040057219, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546182131257e45e71390061e1', 2810894517);
INSERT INTO public.change VALUES (1, 94, 'contact', '\x01a22c5460d271aa89e37eabbc709c62', 86, 3, 'updated', '{"memberships":[{"store":"01M8P58R59FX2SVCYNPS6WCB4K","since":1796040057207}]}', '{"memberships":[]}', 1796040057219, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546182131257e45e71390061e1', 2474114632);
INSERT INTO public.change VALUES (1, 95, 'contact', '\x01a22c5460d47d6ab6df1efcff91368f', 87, 3, 'updated', '{"memberships":[{"store":"01M8P58R59FX2SVCYNPS6WCB4K","since":1796040057209}]}', '{"memberships":[]}', 1796040057219, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546182131257e45e71390061e1', 2629055760);
INSERT INTO public.change VALUES (1, 96, 'memory_store', '\x01a22c5460a97f459db3d5b64dc62c93', 88, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796040057219, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c546182131257e45e71390061e1', 2632306827);
INSERT INTO public.change VALUES (1, 97, 'company', '\x01a22c54609d7166b3b26f323be91190', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796040057223, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c546187ec54055f0c51c8b2318e', 513798962);
INSERT INTO public.change VALUES (1, 98, 'company', '\x01a22c54609d7166b3b26f323be91190', 97, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796040057226, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54618afe2b2c50bd1080a2309e', 73546173);
INSERT INTO public.change VALUES (1, 99, 'contact', '\x01a22c5460c57b28839c3f96070a095c', 77, 5, 'updated', '{"company":"01M8P58R51EKC9XVZ8QYR1DXB5"}', '{"company":null}', 1796040057229, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54618c6ae4312c4dab55ddd2fa', 1511186234);
INSERT INTO public.change VALUES (1, 100, 'company', '\x01a22c5460a174d89eefe8bfb016f565', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796040057229, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c54618c6ae4312c4dab55ddd2fa', 2912674890);
INSERT INTO public.change VALUES (1, 101, 'contact', '\x01a22c5460cc76b28b96e8081e674260', 91, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}],"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057192}]}', '{"name":{},"phones":[],"memberships":[]}', 1796040057231, 'key:0000000001QPDPZ9R71WJTQ3W8', 'synthflow', '\x01a22c54618fcd1d3282aff8959eac49', 1033324319);
INSERT INTO public.change VALUES (1, 102, 'contact', '\x01a22c5460ce75728961b6cfaadbae8d', 92, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057194}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796040057233, 'key:0000000001QPDPZ9R71WJTQ3W8', 'askelephant', '\x01a22c546191c027940a6e48a32292d2', 530699761);
INSERT INTO public.change VALUES (2, 1, 'company', '\x01a22c546194745dab7eaf11341059af', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796040057236, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c546193b0d39a45b5907514c1d7', 1459220678);
INSERT INTO public.change VALUES (2, 2, 'company', '\x01a22c5461967ad98e3ce7eb2738cef4', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796040057238, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461954ca373909fae3eab6d65', 2306393696);
INSERT INTO public.change VALUES (2, 3, 'company', '\x01a22c5461987d29ad9d8c0e13b586e4', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796040057240, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461982b7941eddfd68898f83a', 3418639445);
INSERT INTO public.change VALUES (2, 4, 'company', '\x01a22c54619a7813a89f3c0fbd5d6299', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796040057242, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c54619ae393e8495b69015b8106', 1470481652);
INSERT INTO public.change VALUES (2, 5, 'memory_store', '\x01a22c54619c76ec93f25af09d3609ec', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796040057244, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54619c7fc369c5c72f58639a24', 1351052821);
INSERT INTO public.change VALUES (2, 6, 'memory_store', '\x01a22c54619e797bba0b3e9abb942eb6', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796040057246, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54619e2e2e08e1f56192b90e11', 1889491063);
INSERT INTO public.change VALUES (2, 7, 'memory_store', '\x01a22c5461a17c4ca4fc3e569ca86b29', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796040057249, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461a01ae432c36db34109c425', 1620379653);
INSERT INTO public.change VALUES (2, 8, 'memory_store', '\x01a22c5461a37057862ff7e6915cddd7', NULL, 1, 'created', '{}', '{}', 1796040057251, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461a39cf8333cfe7fba4ff2fa', 1295340016);
INSERT INTO public.change VALUES (2, 9, 'contact', '\x01a22c5461a57f45b2b3dc88b5531640', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796040057253, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461a5c90071f1c50676025921', 2680491519);
INSERT INTO public.change VALUES (2, 10, 'contact', '\x01a22c5461a7731f8beb8a0e8d337bc9', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"03055501244","primary":true}]}', 1796040057255, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461a7dfb44f14639653ebbcd8', 2177141379);
INSERT INTO public.change VALUES (2, 11, 'contact', '\x01a22c5461aa78d1a630aaf99ebfdd94', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"0049305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796040057258, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461a9ad5e61b54a0d02cf5833', 697437920);
INSERT INTO public.change VALUES (2, 12, 'contact', '\x01a22c5461ac7e98b29afe2e777ea4bf', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"49305550126","primary":true}]}', 1796040057260, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461ac419f0ade686dcd94a68c', 3488056485);
INSERT INTO public.change VALUES (2, 13, 'contact', '\x01a22c5461af7be781640ce36b5614d1', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796040057263, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461ae79989dc38b282a600f4b', 2206873509);
INSERT INTO public.change VALUES (2, 14, 'contact', '\x01a22c5461b275af820dc6d6adbc154e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796040057266, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461b1b9ea21cfde93e7bc50c1', 3420696327);
INSERT INTO public.change VALUES (2, 15, 'contact', '\x01a22c5461b57e8b9bf0b0e1105accdc', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"493055501295","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796040057269, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461b41eb37e35c20e1f49d332', 6814980);
INSERT INTO public.change VALUES (2, 16, 'contact', '\x01a22c5461b77ab28e59ad356ab5f159', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796040057271, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461b790b4ce696da2ba8fc48e', 3547786634);
INSERT INTO public.change VALUES (2, 17, 'contact', '\x01a22c5461ba7aa7af500c56645403f4', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"120255501287","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796040057274, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461b9aaf5f6e54a8f76836774', 1647216793);
INSERT INTO public.change VALUES (2, 18, 'contact', '\x01a22c5461bc7998b1a6b0734b2ef601', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796040057276, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461bb72dccef702dffb688f3a', 278297281);
INSERT INTO public.change VALUES (2, 19, 'contact', '\x01a22c5461be766883b7bb02a963c87f', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796040057278, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461be5dc7bc6745536aa0240e', 2585406692);
INSERT INTO public.change VALUES (2, 20, 'contact', '\x01a22c5461c17aba954e015c8e6e8e5e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"12025550131","primary":true}]}', 1796040057281, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461c01f96c071229e511d9150', 1930906327);
INSERT INTO public.change VALUES (2, 21, 'contact', '\x01a22c5461c477939835094a1f71aea7', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796040057284, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461c39fcae6c8c6fa53ae71fe', 1793718536);
INSERT INTO public.change VALUES (2, 22, 'contact', '\x01a22c5461c6782e984623db7bf1017b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"＋４９３０５５５０１３３","primary":true}]}', 1796040057286, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461c6787ba350d8a263e93e94', 2713739898);
INSERT INTO public.change VALUES (2, 23, 'contact', '\x01a22c5461c97d9db03afd38868b7f9f', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796040057289, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461c808fb136133be86abc32e', 3481962316);
INSERT INTO public.change VALUES (2, 24, 'contact', '\x01a22c5461cc7b69903df3a31b477c69', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"٣٠ ٥٥٥ ٠١٣٥","primary":true}]}', 1796040057292, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461cc1ae5a9a30c408d480cbb', 199882829);
INSERT INTO public.change VALUES (2, 25, 'contact', '\x01a22c5461cf708dbd0676fe69846d2d', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796040057295, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461cecddeef0417ac69c82976', 3187192626);
INSERT INTO public.change VALUES (2, 26, 'contact', '\x01a22c5461d371da8627166d7d05af01', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796040057299, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461d2b36efa64f42f4f7c9856', 3993037022);
INSERT INTO public.change VALUES (2, 27, 'contact', '\x01a22c5461d6701ebc159a0047415d8e', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796040057302, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461d55a98dbba5139bff244ea', 2470339568);
INSERT INTO public.change VALUES (2, 28, 'contact', '\x01a22c5461d97c1cb43e0d4587402666', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796040057305, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461d8c3f9f403061e5bfbfcda', 381116702);
INSERT INTO public.change VALUES (2, 29, 'contact', '\x01a22c5461db79e0a0ded100f58ce920', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796040057307, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461dbdd1e7ca839fb715ba7a5', 929487290);
INSERT INTO public.change VALUES (2, 30, 'contact', '\x01a22c5461de7f49a3f57b3ed899f51e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796040057310, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461ddd1a46a111d4947957895', 2280498940);
INSERT INTO public.change VALUES (2, 31, 'contact', '\x01a22c5461e07a61aa13fea51f0a16ad', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"493055501381"}]}', 1796040057312, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461e07c6faf0ff7ff8dbdd26b', 1053008945);
INSERT INTO public.change VALUES (2, 32, 'contact', '\x01a22c5461e471368d0d663dd035a6b0', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"03055501394","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"493055501394"}]}', 1796040057316, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461e308ad8094ed6b591649c2', 3211168247);
INSERT INTO public.change VALUES (2, 33, 'contact', '\x01a22c5461e67d1384b352e3df84f87f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"030555014012","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"4930555014012"}]}', 1796040057318, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461e6015d010692989a33d50f', 4040107048);
INSERT INTO public.change VALUES (2, 34, 'contact', '\x01a22c5461e97c4695dd584e7f11a653', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"493055501413","primary":true},{"id":129,"text":"0049 30 5550141 ext 3","key":"00493055501413"}]}', 1796040057321, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461e8b28563651bc49805ab1c', 4033940118);
INSERT INTO public.change VALUES (2, 35, 'contact', '\x01a22c5461ec76cebbc81681b895d8ac', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"120255501429","primary":true},{"id":129,"text":"202 555 0142 x9","key":"20255501429"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796040057324, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461eb58d97900e9bf020728be', 2388068767);
INSERT INTO public.change VALUES (2, 36, 'contact', '\x01a22c5461ef78d2825200e084a1f1f1', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057327, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461ee0afe5e19e396eacae951', 1006845401);
INSERT INTO public.change VALUES (2, 37, 'contact', '\x01a22c5461f278979f221b409ab867ae', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796040057330, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461f1403869d87650974aeb47', 843105821);
INSERT INTO public.change VALUES (2, 38, 'contact', '\x01a22c5461f573a1a92c257521da3690', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796040057333, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461f4dd7108b0d5465b864f22', 3030791395);
INSERT INTO public.change VALUES (2, 39, 'contact', '\x01a22c5461f97a829cf08b7ca935ac85', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057337, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5461f8e43b7d17b0ee036ba9ed', 2030379835);
INSERT INTO public.change VALUES (2, 40, 'contact', '\x01a22c5461fc7cebac543e49682fe109', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796040057340, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461fb6de55d2a24e288202c30', 1960677208);
INSERT INTO public.change VALUES (2, 41, 'contact', '\x01a22c5462007fe2a0fdbe653ab1a6b3', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796040057344, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5461ff0371612d67e7dbaf6687', 4285697858);
INSERT INTO public.change VALUES (2, 42, 'contact', '\x01a22c54620475d38ec12ee18e25737f', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευς@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057348, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5462030a8344bcaa142ac681bd', 3156375113);
INSERT INTO public.change VALUES (2, 43, 'contact', '\x01a22c5462077b3a871b3bc71463b57d', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796040057351, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5462064496f625cd8d5e72999d', 823767475);
INSERT INTO public.change VALUES (2, 44, 'contact', '\x01a22c54620b7e569eac41191c8f69c3', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796040057355, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c54620a231296ddf5cf722f0227', 554323045);
INSERT INTO public.change VALUES (2, 45, 'contact', '\x01a22c54620e7f40925898e10a126385', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057358, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54620da7551e512b97e2bbcd23', 587489042);
INSERT INTO public.change VALUES (2, 46, 'contact', '\x01a22c5462107a7d9355c67cb2e0f22a', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796040057360, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c546210ea6eb667ff5edadcc26f', 1428859165);
INSERT INTO public.change VALUES (2, 47, 'contact', '\x01a22c5462137e0b937ac9a5952d8dfa', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796040057363, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c546213d9d2d5446f654550ba59', 2259062241);
INSERT INTO public.change VALUES (2, 48, 'contact', '\x01a22c54621871df8ab1346a18c50dfc', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057368, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546216cf4f25f2819ac4ea2dca', 1648860224);
INSERT INTO public.change VALUES (2, 49, 'contact', '\x01a22c54621b790db0cd987c17b2eff8', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796040057371, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c54621af8fa008d973ac8275594', 3767163530);
INSERT INTO public.change VALUES (2, 50, 'contact', '\x01a22c54621e72bba0fec78b19cb861b', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796040057374, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c54621d387beaa3a6d53cf58e5d', 3183287320);
INSERT INTO public.change VALUES (2, 51, 'contact', '\x01a22c5462217a60bc5ceab0dcf8ea9f', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane Doe,","family":"Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796040057377, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546220310b3a86967012ff1b0f', 2516560742);
INSERT INTO public.change VALUES (2, 52, 'contact', '\x01a22c5462237ee0ae74e1f5f6547d98', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796040057379, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5462236d3f8ca5aeda058dd517', 8006828);
INSERT INTO public.change VALUES (2, 53, 'contact', '\x01a22c5462267cbdad20a805bf7f3a2e', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796040057382, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5462252a6a7a2689ec3cb9d9a0', 285196923);
INSERT INTO public.change VALUES (2, 54, 'contact', '\x01a22c5461a57f45b2b3dc88b5531640', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796040057385, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546228e9d3ac08c4a1eed6b036', 107217731);
INSERT INTO public.change VALUES (2, 55, 'contact', '\x01a22c5461a7731f8beb8a0e8d337bc9', 10, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"03055501244","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"03055501438","primary":true}]}', 1796040057387, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54622a32d0d433d2b92764882e', 2008032508);
INSERT INTO public.change VALUES (2, 56, 'contact', '\x01a22c5461aa78d1a630aaf99ebfdd94', 11, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null}}', 1796040057389, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54622d20da8d6d290929464cfd', 892170120);
INSERT INTO public.change VALUES (2, 57, 'contact', '\x01a22c5461ac7e98b29afe2e777ea4bf', 12, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796040057391, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c54622f03c2ac92ae1d406177ef', 646270152);
INSERT INTO public.change VALUES (2, 58, 'contact', '\x01a22c5461af7be781640ce36b5614d1', 13, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144","primary":true},{"id":257,"text":"030 5550145","key":"0305550145"}]}', 1796040057394, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c546231d4e05269a66d4bf0ccce', 55210632);
INSERT INTO public.change VALUES (2, 59, 'contact', '\x01a22c5461b275af820dc6d6adbc154e', 14, 2, 'updated', '{"company":null}', '{"company":"01M8P58RCMEHETPZNF24T10PDF"}', 1796040057396, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5462331dc8212baf26c0686f96', 2122771618);
INSERT INTO public.change VALUES (2, 60, 'contact', '\x01a22c5461b57e8b9bf0b0e1105accdc', 15, 2, 'updated', '{"company":null}', '{"company":"01M8P58RCTF09TH7SW1YYNTRMS"}', 1796040057399, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c546236481af923b3dec6d98406', 3670025354);
INSERT INTO public.change VALUES (2, 61, 'contact', '\x01a22c5461ef78d2825200e084a1f1f1', 36, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796040057402, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546239ebd37ec0df315355ea47', 998155235);
INSERT INTO public.change VALUES (2, 62, 'contact', '\x01a22c5461ef78d2825200e084a1f1f1', 61, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796040057404, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54623c0a908641f6710e09675e', 3844878128);
INSERT INTO public.change VALUES (2, 63, 'contact', '\x01a22c5461b77ab28e59ad356ab5f159', 16, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796040057408, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c54623f88f9fac682582e2c754b', 1462246249);
INSERT INTO public.change VALUES (2, 64, 'contact', '\x01a22c5461ba7aa7af500c56645403f4', 17, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796040057411, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c5462425ae1bf805df1a9f160f9', 1394008432);
INSERT INTO public.change VALUES (2, 65, 'contact', '\x01a22c5461ba7aa7af500c56645403f4', 64, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796040057413, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c546245bffd3180b61e6513c310', 2841643392);
INSERT INTO public.change VALUES (2, 66, 'contact', '\x01a22c5461a57f45b2b3dc88b5531640', 54, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057416}]}', 1796040057416, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5462480b0e924db4b484b222fa', 1697980574);
INSERT INTO public.change VALUES (2, 67, 'contact', '\x01a22c5461a7731f8beb8a0e8d337bc9', 55, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057419}]}', 1796040057419, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54624a2ce45125f0687299749e', 2773145396);
INSERT INTO public.change VALUES (2, 68, 'contact', '\x01a22c5461aa78d1a630aaf99ebfdd94', 56, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057422}]}', 1796040057422, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54624d92d4c40c887d9b99c5c4', 3895094758);
INSERT INTO public.change VALUES (2, 69, 'contact', '\x01a22c5461ac7e98b29afe2e777ea4bf', 57, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057425}]}', 1796040057425, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546250b02c3b7f47a84973b0ea', 325911465);
INSERT INTO public.change VALUES (2, 70, 'contact', '\x01a22c5461af7be781640ce36b5614d1', 58, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057428}]}', 1796040057428, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5462530f6652c8d31245ef94c3', 4006163044);
INSERT INTO public.change VALUES (2, 72, 'contact', '\x01a22c5461ac7e98b29afe2e777ea4bf', 69, 4, 'updated', '{"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057425}]}', '{"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057425},{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057432}]}', 1796040057432, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546257318ba9a89a4d78040cf0', 3708307351);
INSERT INTO public.change VALUES (2, 73, 'contact', '\x01a22c5461af7be781640ce36b5614d1', 70, 4, 'updated', '{"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057428}]}', '{"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057428},{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057435}]}', 1796040057435, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54625a567dc549f94c359d5abb', 421937733);
INSERT INTO public.change VALUES (2, 74, 'contact', '\x01a22c5461b275af820dc6d6adbc154e', 59, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057437}]}', 1796040057437, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54625c084a0cb352b1af57f3c2', 2457322296);
INSERT INTO public.change VALUES (2, 75, 'contact', '\x01a22c5461b57e8b9bf0b0e1105accdc', 60, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057441}]}', 1796040057441, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546260abf48805667ac70036d4', 1093785108);
INSERT INTO public.change VALUES (2, 76, 'contact', '\x01a22c5461b77ab28e59ad356ab5f159', 63, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057443}]}', 1796040057443, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5462625c5c083801f9475690dd', 528919192);
INSERT INTO public.change VALUES (2, 77, 'memory_store', '\x01a22c54619e797bba0b3e9abb942eb6', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796040057445, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546265f9eee9c9c2914f8dbeca', 1120414363);
INSERT INTO public.change VALUES (2, 78, 'contact', '\x01a22c5461b57e8b9bf0b0e1105accdc', 75, 4, 'updated', '{"memberships":[{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057441}]}', '{"memberships":[{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057441},{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057448}]}', 1796040057448, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546267432498ade5fd3a51c572', 1911002171);
INSERT INTO public.change VALUES (2, 79, 'contact', '\x01a22c5461b77ab28e59ad356ab5f159', 76, 4, 'updated', '{"memberships":[{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057443}]}', '{"memberships":[{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057443},{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057450}]}', 1796040057450, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546269d70244a86a06649a847d', 2900716082);
INSERT INTO public.change VALUES (2, 80, 'contact', '\x01a22c5461ba7aa7af500c56645403f4', 65, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057452}]}', 1796040057452, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54626b439000601904a08c7411', 2174454202);
INSERT INTO public.change VALUES (2, 81, 'contact', '\x01a22c5461bc7998b1a6b0734b2ef601', 18, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057454}]}', 1796040057454, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54626d85d8e970917f0e597f2e', 1480609128);
INSERT INTO public.change VALUES (2, 82, 'contact', '\x01a22c5461be766883b7bb02a963c87f', 19, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057456}]}', 1796040057456, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5462708bc9b9e1d82482d68064', 561140708);
INSERT INTO public.change VALUES (2, 83, 'memory_store', '\x01a22c5461a17c4ca4fc3e569ca86b29', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796040057458, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546272c30f523d799794fe5052', 707249601);
INSERT INTO public.change VALUES (2, 84, 'contact', '\x01a22c5461bc7998b1a6b0734b2ef601', 81, 3, 'updated', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057454}]}', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057454},{"store":"01M8P58RD3E1BRCBZQWT8NSQEQ","since":1796040057461}]}', 1796040057461, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54627483b3591ddfe3b8ae178d', 3066230062);
INSERT INTO public.change VALUES (2, 85, 'contact', '\x01a22c5461be766883b7bb02a963c87f', 82, 3, 'updated', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057456}]}', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057456},{"store":"01M8P58RD3E1BRCBZQWT8NSQEQ","since":1796040057463}]}', 1796040057463, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5462765d979c2044991fffbf78', 4088847283);
INSERT INTO public.change VALUES (2, 86, 'contact', '\x01a22c5461c17aba954e015c8e6e8e5e', 20, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RD3E1BRCBZQWT8NSQEQ","since":1796040057466}]}', 1796040057466, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546279b05a2316b6de095b9cb5', 2190992667);
INSERT INTO public.change VALUES (2, 87, 'contact', '\x01a22c5461c477939835094a1f71aea7', 21, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RD3E1BRCBZQWT8NSQEQ","since":1796040057468}]}', 1796040057468, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54627b987e50ed56b30fbcb855', 2185628530);
INSERT INTO public.change VALUES (2, 88, 'contact', '\x01a22c5461c6782e984623db7bf1017b', 22, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8P58RD3E1BRCBZQWT8NSQEQ","since":1796040057471}]}', 1796040057471, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54627ee7503f4bbd323648b92c', 2039338094);
INSERT INTO public.change VALUES (2, 89, 'memory_store', '\x01a22c5461a37057862ff7e6915cddd7', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796040057473, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54628136580a06a364662a148b', 2236429766);
INSERT INTO public.change VALUES (2, 90, 'contact', '\x01a22c5461a7731f8beb8a0e8d337bc9', 67, 4, 'updated', '{"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057419}]}', '{"memberships":[]}', 1796040057476, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546283eacd0691b4c3c3e05112', 2723806213);
INSERT INTO public.change VALUES (2, 91, 'memory_store', '\x01a22c54619c76ec93f25af09d3609ec', 71, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796040057478, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c546286a91819220024ecfb8141', 134515338);
INSERT INTO public.change VALUES (2, 92, 'contact', '\x01a22c5461bc7998b1a6b0734b2ef601', 84, 4, 'updated', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057454},{"store":"01M8P58RD3E1BRCBZQWT8NSQEQ","since":1796040057461}]}', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057454}]}', 1796040057481, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54628883be01aea64bb70e5c65', 2226352187);
INSERT INTO public.change VALUES (2, 93, 'contact', '\x01a22c5461be766883b7bb02a963c87f', 85, 4, 'updated', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057456},{"store":"01M8P58RD3E1BRCBZQWT8NSQEQ","since":1796040057463}]}', '{"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057456}]}', 1796040057481, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54628883be01aea64bb70e5c65', 284616185);
INSERT INTO public.change VALUES (2, 94, 'contact', '\x01a22c5461c17aba954e015c8e6e8e5e', 86, 3, 'updated', '{"memberships":[{"store":"01M8P58RD3E1BRCBZQWT8NSQEQ","since":1796040057466}]}', '{"memberships":[]}', 1796040057481, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54628883be01aea64bb70e5c65', 2155203204);
INSERT INTO public.change VALUES (2, 95, 'contact', '\x01a22c5461c477939835094a1f71aea7', 87, 3, 'updated', '{"memberships":[{"store":"01M8P58RD3E1BRCBZQWT8NSQEQ","since":1796040057468}]}', '{"memberships":[]}', 1796040057481, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54628883be01aea64bb70e5c65', 2793655139);
INSERT INTO public.change VALUES (2, 96, 'contact', '\x01a22c5461c6782e984623db7bf1017b', 88, 3, 'updated', '{"memberships":[{"store":"01M8P58RD3E1BRCBZQWT8NSQEQ","since":1796040057471}]}', '{"memberships":[]}', 1796040057481, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54628883be01aea64bb70e5c65', 2201535922);
INSERT INTO public.change VALUES (2, 97, 'memory_store', '\x01a22c5461a37057862ff7e6915cddd7', 89, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796040057481, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c54628883be01aea64bb70e5c65', 3428827911);
INSERT INTO public.change VALUES (2, 98, 'company', '\x01a22c5461967ad98e3ce7eb2738cef4', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796040057484, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c54628b371204ba72164a99c1a0', 2000174367);
INSERT INTO public.change VALUES (2, 99, 'company', '\x01a22c5461967ad98e3ce7eb2738cef4', 98, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796040057486, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c54628eee6268bd4971c3155d22', 2844593049);
INSERT INTO public.change VALUES (2, 100, 'contact', '\x01a22c5461b57e8b9bf0b0e1105accdc', 78, 5, 'updated', '{"company":"01M8P58RCTF09TH7SW1YYNTRMS"}', '{"company":null}', 1796040057488, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c546290a7dc1d1aeb6bc66e0c4b', 3694259314);
INSERT INTO public.change VALUES (2, 101, 'company', '\x01a22c54619a7813a89f3c0fbd5d6299', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796040057488, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c546290a7dc1d1aeb6bc66e0c4b', 1340807318);
INSERT INTO public.change VALUES (2, 102, 'contact', '\x01a22c5461bc7998b1a6b0734b2ef601', 92, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}],"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057454}]}', '{"name":{},"phones":[],"memberships":[]}', 1796040057491, 'key:0000000002XTK9GY3N20XG1GPC', 'synthflow', '\x01a22c5462926397e9fb716ab6373570', 328771090);
INSERT INTO public.change VALUES (2, 103, 'contact', '\x01a22c5461be766883b7bb02a963c87f', 93, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057456}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796040057493, 'key:0000000002XTK9GY3N20XG1GPC', 'askelephant', '\x01a22c54629498cbc749b0f2c05fc7e2', 2277435036);


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company VALUES (1, '\x01a22c546099763995792e13298915ae', 1, 1, 1796040056985, 1796040056985, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1050059256);
INSERT INTO public.company VALUES (1, '\x01a22c54609f749ea459832087d1e5a7', 1, 3, 1796040056991, 1796040056991, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 2124378081);
INSERT INTO public.company VALUES (1, '\x01a22c54609d7166b3b26f323be91190', 3, 98, 1796040056989, 1796040057226, 'HS-3', 'zoë  and   sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 3188365439);
INSERT INTO public.company VALUES (2, '\x01a22c546194745dab7eaf11341059af', 1, 1, 1796040057236, 1796040057236, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 2515605114);
INSERT INTO public.company VALUES (2, '\x01a22c5461987d29ad9d8c0e13b586e4', 1, 3, 1796040057240, 1796040057240, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 4072336329);
INSERT INTO public.company VALUES (2, '\x01a22c5461967ad98e3ce7eb2738cef4', 3, 99, 1796040057238, 1796040057486, 'HS-3', 'zoë  and   sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 3351657709);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES (1, '\x01a22c5460d677518bf0f395b6588d9d', 1, 23, 1796040057046, 1796040057046, NULL, NULL, 'outer space
  outer  space ', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 4234401506);
INSERT INTO public.contact VALUES (1, '\x01a22c5460d975698af9e8361e0404d4', 1, 24, 1796040057049, 1796040057049, NULL, NULL, 'number 15', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 2934842350);
INSERT INTO public.contact VALUES (1, '\x01a22c5460db7eb5a994ab30219ab4eb', 1, 25, 1796040057051, 1796040057051, NULL, NULL, 'solo', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 55323937);
INSERT INTO public.contact VALUES (1, '\x01a22c5460de7b68adc9bfdb98dbae5b', 1, 26, 1796040057054, 1796040057054, NULL, NULL, 'number 17', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 3047466365);
INSERT INTO public.contact VALUES (1, '\x01a22c5460e07f5aafbddcdc377d871d', 1, 27, 1796040057056, 1796040057056, NULL, NULL, 'doe, jane', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 2107158247);
INSERT INTO public.contact VALUES (1, '\x01a22c5460e27bd6bc91b5072eb6030f', 1, 28, 1796040057058, 1796040057058, NULL, NULL, 'number 19', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 2142203982);
INSERT INTO public.contact VALUES (1, '\x01a22c5460e472e389dcd0b9cfd819f1', 1, 29, 1796040057060, 1796040057060, NULL, NULL, 'outer space
  outer  space ', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 115713357);
INSERT INTO public.contact VALUES (1, '\x01a22c5460e776438c08521ea8436270', 1, 30, 1796040057063, 1796040057063, NULL, NULL, 'number 21', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 2613363011);
INSERT INTO public.contact VALUES (1, '\x01a22c5460e97bd2956d317d7cf969dd', 1, 31, 1796040057065, 1796040057065, NULL, NULL, 'number 22', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"493055501381"}]}', 824605379);
INSERT INTO public.contact VALUES (1, '\x01a22c5460ec76b9a4716945cfcce4e0', 1, 32, 1796040057068, 1796040057068, NULL, NULL, 'number 23', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"03055501394","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"493055501394"}]}', 3888941913);
INSERT INTO public.contact VALUES (1, '\x01a22c5460ee75a884ec07815228cd40', 1, 33, 1796040057070, 1796040057070, NULL, NULL, 'number 24', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"030555014012","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"4930555014012"}]}', 696365483);
INSERT INTO public.contact VALUES (1, '\x01a22c5460f177f484872f17000b4aeb', 1, 34, 1796040057073, 1796040057073, NULL, NULL, 'number 25', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"493055501413","primary":true},{"id":129,"text":"0049 30 5550141 ext 3","key":"00493055501413"}]}', 3831118909);
INSERT INTO public.contact VALUES (1, '\x01a22c5460b771b8a8467fe39d1d50de', 3, 67, 1796040057015, 1796040057158, NULL, NULL, 'outer space
  outer  space ', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"},"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057158}]}', 1294018756);
INSERT INTO public.contact VALUES (1, '\x01a22c5460b970308b0b2a9fcdc0cfb8', 4, 71, 1796040057017, 1796040057168, NULL, NULL, 'mary ann van der berg', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057160},{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057168}]}', 237136948);
INSERT INTO public.contact VALUES (1, '\x01a22c5460bc7891b8a91de3ef78245a', 4, 72, 1796040057020, 1796040057170, NULL, NULL, 'solo', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144","primary":true},{"id":257,"text":"030 5550145","key":"+49305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057163},{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057170}]}', 3024874783);
INSERT INTO public.contact VALUES (1, '\x01a22c5460c774b1b76b4bfea1964a37', 4, 78, 1796040057031, 1796040057187, NULL, 'HS-1', 'number 7', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057179},{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057187}]}', 4260044302);
INSERT INTO public.contact VALUES (1, '\x01a22c5460d0785a8bd8ffbb3b0d31ca', 3, 93, 1796040057040, 1796040057219, NULL, NULL, 'number 11', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"12025550131","primary":true}]}', 423459017);
INSERT INTO public.contact VALUES (1, '\x01a22c5460f37be19e19baef8e2e3a1c', 1, 35, 1796040057075, 1796040057075, NULL, NULL, 'number 26', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"120255501429","primary":true},{"id":129,"text":"202 555 0142 x9","key":"20255501429"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1460477672);
INSERT INTO public.contact VALUES (1, '\x01a22c5460fb7d2aa93bec0eed66d754', 1, 37, 1796040057083, 1796040057083, NULL, NULL, 'zoë tester
zoe.apart@example.org
second+1@example.org', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 340500073);
INSERT INTO public.contact VALUES (1, '\x01a22c5460fe7cd5a6f9cbe2fffcdcb0', 1, 38, 1796040057086, 1796040057086, NULL, NULL, 'anna  maria von   der probe
anna.maria@example.org
second+2@example.org', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 384873054);
INSERT INTO public.contact VALUES (1, '\x01a22c5461017834932b5943a4ecbbec', 1, 39, 1796040057089, 1796040057089, NULL, NULL, 'muster
ada+news@mail.example.org', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1071057331);
INSERT INTO public.contact VALUES (1, '\x01a22c5461047b3ab585e3328ef3f953', 1, 40, 1796040057092, 1796040057092, NULL, NULL, 'max
max@bücher.example
second+4@example.org', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 3460954791);
INSERT INTO public.contact VALUES (1, '\x01a22c5461067f5e92d3cfad1c6ad282', 1, 41, 1796040057094, 1796040057094, NULL, NULL, 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 2673741346);
INSERT INTO public.contact VALUES (1, '\x01a22c5461097627ac948270c9f6f3ea', 1, 42, 1796040057097, 1796040057097, NULL, NULL, 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευς@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1080102871);
INSERT INTO public.contact VALUES (1, '\x01a22c54610b7819a266f781d61d1955', 1, 43, 1796040057099, 1796040057099, NULL, NULL, 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 738899367);
INSERT INTO public.contact VALUES (1, '\x01a22c54610e72a0992a72f2c5ed1ced', 1, 44, 1796040057102, 1796040057102, NULL, NULL, 'josé ejemplo
josé@example.org
second+8@example.org', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 2705287709);
INSERT INTO public.contact VALUES (1, '\x01a22c54611070c2be1fd73850fa56b6', 1, 45, 1796040057104, 1796040057104, NULL, NULL, '한 bo-gi
한@example.org', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3306674827);
INSERT INTO public.contact VALUES (1, '\x01a22c54611271f383e1eb0677bbd2d7', 1, 46, 1796040057106, 1796040057106, NULL, NULL, '한 bo-gi
bo-gi@한.example
second+10@example.org', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1161845839);
INSERT INTO public.contact VALUES (1, '\x01a22c54611475969e9747a102fd5811', 1, 47, 1796040057108, 1796040057108, NULL, NULL, 'straße strasse
pl+us@example.org
second+11@example.org', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 474300059);
INSERT INTO public.contact VALUES (1, '\x01a22c5461177cdd9a0bf9869c961298', 1, 48, 1796040057111, 1796040057111, NULL, NULL, 'i̇stanbul ışık
i.i@example.org', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3426564712);
INSERT INTO public.contact VALUES (1, '\x01a22c54611974fdb4c8dd3f43bd58ae', 1, 49, 1796040057113, 1796040057113, NULL, NULL, 'ﬁnn ⅳ
quoted.o''brien@example.org
second+13@example.org', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1704624123);
INSERT INTO public.contact VALUES (1, '\x01a22c54611b70e8ab5781ca3693c344', 1, 50, 1796040057115, 1796040057115, NULL, NULL, '山田 太郎', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 3802079746);
INSERT INTO public.contact VALUES (1, '\x01a22c54611d7dfcb3c4c66973b7cd67', 1, 51, 1796040057117, 1796040057117, NULL, NULL, 'jane doe, jr.
jane.doe@example.org', '{"name":{"full":"Jane Doe, Jr.","given":"Jane Doe,","family":"Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2505108051);
INSERT INTO public.contact VALUES (1, '\x01a22c5461207e92bf9e9261b997ad0c', 1, 52, 1796040057120, 1796040057120, NULL, NULL, '한@example.org', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 4064820276);
INSERT INTO public.contact VALUES (1, '\x01a22c5460b17b36a80f9d3d8b8d4634', 3, 65, 1796040057009, 1796040057154, NULL, NULL, 'zoë corrected
zoë  corrected', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8P58R53E63A10J249KPVZGK","since":1796040057154}]}', 289535311);
INSERT INTO public.contact VALUES (1, '\x01a22c5460f77a1db2f1542f6176b4fe', 3, 61, 1796040057079, 1796040057145, NULL, NULL, 'zoë tester
two.한@example.org', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2463948087);
INSERT INTO public.contact VALUES (1, '\x01a22c5460be7ecb8a070b91dd619e09', 3, 73, 1796040057022, 1796040057173, '\x01a22c546099763995792e13298915ae', NULL, 'number 5', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}],"company":"01M8P58R4SERWSAY9E2CMRJ5DE","memberships":[{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057173}]}', 99483367);
INSERT INTO public.contact VALUES (1, '\x01a22c5460c97e638d08f26da11a531d', 4, 79, 1796040057033, 1796040057189, NULL, NULL, 'outer space
  outer  space ', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"120255501287","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057189}]}', 1067959263);
INSERT INTO public.contact VALUES (1, '\x01a22c5460b47425a13f7dcfea52f280', 4, 89, 1796040057012, 1796040057213, NULL, NULL, 'number 1
corrected@example.org', '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"03055501438","primary":true}]}', 579950271);
INSERT INTO public.contact VALUES (1, '\x01a22c5460d271aa89e37eabbc709c62', 3, 94, 1796040057042, 1796040057219, NULL, NULL, 'doe, jane', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1398623301);
INSERT INTO public.contact VALUES (1, '\x01a22c5460d47d6ab6df1efcff91368f', 3, 95, 1796040057044, 1796040057219, NULL, NULL, 'number 13', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 2007645014);
INSERT INTO public.contact VALUES (1, '\x01a22c5460c57b28839c3f96070a095c', 5, 99, 1796040057029, 1796040057229, NULL, NULL, 'doe, jane', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"493055501295","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8P58R56FEAV2AKD73A2B2CV","since":1796040057176},{"store":"01M8P58R58FK78GDCYGD2CQNDJ","since":1796040057184}]}', 3693550341);
INSERT INTO public.contact VALUES (2, '\x01a22c5461a57f45b2b3dc88b5531640', 3, 66, 1796040057253, 1796040057416, NULL, NULL, 'zoë corrected
zoë  corrected', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057416}]}', 4240496002);
INSERT INTO public.contact VALUES (2, '\x01a22c5461aa78d1a630aaf99ebfdd94', 3, 68, 1796040057258, 1796040057422, NULL, NULL, 'outer space
  outer  space ', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"0049305550125","primary":true}],"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null},"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057422}]}', 3841919905);
INSERT INTO public.contact VALUES (2, '\x01a22c5461ac7e98b29afe2e777ea4bf', 4, 72, 1796040057260, 1796040057432, NULL, NULL, 'mary ann van der berg', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057425},{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057432}]}', 3803228423);
INSERT INTO public.contact VALUES (2, '\x01a22c5461af7be781640ce36b5614d1', 4, 73, 1796040057263, 1796040057435, NULL, NULL, 'solo', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144","primary":true},{"id":257,"text":"030 5550145","key":"0305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8P58RCWEVP97WJTY2EKC2FC","since":1796040057428},{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057435}]}', 1882486559);
INSERT INTO public.contact VALUES (2, '\x01a22c5461a7731f8beb8a0e8d337bc9', 4, 90, 1796040057255, 1796040057476, NULL, NULL, 'number 1
corrected@example.org', '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"03055501438","primary":true}]}', 2166333770);
INSERT INTO public.contact VALUES (2, '\x01a22c5461c97d9db03afd38868b7f9f', 1, 23, 1796040057289, 1796040057289, NULL, NULL, 'outer space
  outer  space ', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 4237241905);
INSERT INTO public.contact VALUES (2, '\x01a22c5461cc7b69903df3a31b477c69', 1, 24, 1796040057292, 1796040057292, NULL, NULL, 'number 15', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"٣٠ ٥٥٥ ٠١٣٥","primary":true}]}', 2431526542);
INSERT INTO public.contact VALUES (2, '\x01a22c5461cf708dbd0676fe69846d2d', 1, 25, 1796040057295, 1796040057295, NULL, NULL, 'solo', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 2378437006);
INSERT INTO public.contact VALUES (2, '\x01a22c5461d371da8627166d7d05af01', 1, 26, 1796040057299, 1796040057299, NULL, NULL, 'number 17', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 275190821);
INSERT INTO public.contact VALUES (2, '\x01a22c5461d6701ebc159a0047415d8e', 1, 27, 1796040057302, 1796040057302, NULL, NULL, 'doe, jane', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 2567730999);
INSERT INTO public.contact VALUES (2, '\x01a22c5461d97c1cb43e0d4587402666', 1, 28, 1796040057305, 1796040057305, NULL, NULL, 'number 19', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 3133328298);
INSERT INTO public.contact VALUES (2, '\x01a22c5461db79e0a0ded100f58ce920', 1, 29, 1796040057307, 1796040057307, NULL, NULL, 'outer space
  outer  space ', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 3445953643);
INSERT INTO public.contact VALUES (2, '\x01a22c5461de7f49a3f57b3ed899f51e', 1, 30, 1796040057310, 1796040057310, NULL, NULL, 'number 21', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 3265043623);
INSERT INTO public.contact VALUES (2, '\x01a22c5461e07a61aa13fea51f0a16ad', 1, 31, 1796040057312, 1796040057312, NULL, NULL, 'number 22', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"493055501381"}]}', 2804205070);
INSERT INTO public.contact VALUES (2, '\x01a22c5461e471368d0d663dd035a6b0', 1, 32, 1796040057316, 1796040057316, NULL, NULL, 'number 23', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"03055501394","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"493055501394"}]}', 2643614447);
INSERT INTO public.contact VALUES (2, '\x01a22c5461e67d1384b352e3df84f87f', 1, 33, 1796040057318, 1796040057318, NULL, NULL, 'number 24', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"030555014012","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"4930555014012"}]}', 3914634657);
INSERT INTO public.contact VALUES (2, '\x01a22c5461e97c4695dd584e7f11a653', 1, 34, 1796040057321, 1796040057321, NULL, NULL, 'number 25', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"493055501413","primary":true},{"id":129,"text":"0049 30 5550141 ext 3","key":"00493055501413"}]}', 2929008871);
INSERT INTO public.contact VALUES (2, '\x01a22c5461ec76cebbc81681b895d8ac', 1, 35, 1796040057324, 1796040057324, NULL, NULL, 'number 26', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"120255501429","primary":true},{"id":129,"text":"202 555 0142 x9","key":"20255501429"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 60055667);
INSERT INTO public.contact VALUES (2, '\x01a22c5461f278979f221b409ab867ae', 1, 37, 1796040057330, 1796040057330, NULL, NULL, 'zoë tester
zoe.apart@example.org
second+1@example.org', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1447531166);
INSERT INTO public.contact VALUES (2, '\x01a22c5461ef78d2825200e084a1f1f1', 3, 62, 1796040057327, 1796040057404, NULL, NULL, 'zoë tester
two.한@example.org', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2363336654);
INSERT INTO public.contact VALUES (2, '\x01a22c5461b77ab28e59ad356ab5f159', 4, 79, 1796040057271, 1796040057450, NULL, 'HS-1', 'number 7', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057443},{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057450}]}', 11070213);
INSERT INTO public.contact VALUES (2, '\x01a22c5461ba7aa7af500c56645403f4', 4, 80, 1796040057274, 1796040057452, NULL, NULL, 'outer space
  outer  space ', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"120255501287","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057452}]}', 3752048089);
INSERT INTO public.contact VALUES (2, '\x01a22c5461f573a1a92c257521da3690', 1, 38, 1796040057333, 1796040057333, NULL, NULL, 'anna  maria von   der probe
anna.maria@example.org
second+2@example.org', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 4118802448);
INSERT INTO public.contact VALUES (2, '\x01a22c5461f97a829cf08b7ca935ac85', 1, 39, 1796040057337, 1796040057337, NULL, NULL, 'muster
ada+news@mail.example.org', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1955963185);
INSERT INTO public.contact VALUES (2, '\x01a22c5461fc7cebac543e49682fe109', 1, 40, 1796040057340, 1796040057340, NULL, NULL, 'max
max@bücher.example
second+4@example.org', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1665795827);
INSERT INTO public.contact VALUES (2, '\x01a22c5462007fe2a0fdbe653ab1a6b3', 1, 41, 1796040057344, 1796040057344, NULL, NULL, 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 3757043747);
INSERT INTO public.contact VALUES (2, '\x01a22c54620475d38ec12ee18e25737f', 1, 42, 1796040057348, 1796040057348, NULL, NULL, 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευς@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 725216234);
INSERT INTO public.contact VALUES (2, '\x01a22c5462077b3a871b3bc71463b57d', 1, 43, 1796040057351, 1796040057351, NULL, NULL, 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 3653592010);
INSERT INTO public.contact VALUES (2, '\x01a22c54620b7e569eac41191c8f69c3', 1, 44, 1796040057355, 1796040057355, NULL, NULL, 'josé ejemplo
josé@example.org
second+8@example.org', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 3572576917);
INSERT INTO public.contact VALUES (2, '\x01a22c54620e7f40925898e10a126385', 1, 45, 1796040057358, 1796040057358, NULL, NULL, '한 bo-gi
한@example.org', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3840389756);
INSERT INTO public.contact VALUES (2, '\x01a22c5462107a7d9355c67cb2e0f22a', 1, 46, 1796040057360, 1796040057360, NULL, NULL, '한 bo-gi
bo-gi@한.example
second+10@example.org', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 2272605638);
INSERT INTO public.contact VALUES (2, '\x01a22c5462137e0b937ac9a5952d8dfa', 1, 47, 1796040057363, 1796040057363, NULL, NULL, 'straße strasse
pl+us@example.org
second+11@example.org', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 885175007);
INSERT INTO public.contact VALUES (2, '\x01a22c54621871df8ab1346a18c50dfc', 1, 48, 1796040057368, 1796040057368, NULL, NULL, 'i̇stanbul ışık
i.i@example.org', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 4103205662);
INSERT INTO public.contact VALUES (2, '\x01a22c54621b790db0cd987c17b2eff8', 1, 49, 1796040057371, 1796040057371, NULL, NULL, 'ﬁnn ⅳ
quoted.o''brien@example.org
second+13@example.org', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 587983645);
INSERT INTO public.contact VALUES (2, '\x01a22c54621e72bba0fec78b19cb861b', 1, 50, 1796040057374, 1796040057374, NULL, NULL, '山田 太郎', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1859845611);
INSERT INTO public.contact VALUES (2, '\x01a22c5462217a60bc5ceab0dcf8ea9f', 1, 51, 1796040057377, 1796040057377, NULL, NULL, 'jane doe, jr.
jane.doe@example.org', '{"name":{"full":"Jane Doe, Jr.","given":"Jane Doe,","family":"Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 526055124);
INSERT INTO public.contact VALUES (2, '\x01a22c5462237ee0ae74e1f5f6547d98', 1, 52, 1796040057379, 1796040057379, NULL, NULL, '한@example.org', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 3714210915);
INSERT INTO public.contact VALUES (2, '\x01a22c5462267cbdad20a805bf7f3a2e', 1, 53, 1796040057382, 1796040057382, NULL, NULL, 'zoe@example.org', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 2278678887);
INSERT INTO public.contact VALUES (2, '\x01a22c5461b275af820dc6d6adbc154e', 3, 74, 1796040057266, 1796040057437, '\x01a22c546194745dab7eaf11341059af', NULL, 'number 5', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}],"company":"01M8P58RCMEHETPZNF24T10PDF","memberships":[{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057437}]}', 104898816);
INSERT INTO public.contact VALUES (2, '\x01a22c5461c17aba954e015c8e6e8e5e', 3, 94, 1796040057281, 1796040057481, NULL, NULL, 'number 11', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"12025550131","primary":true}]}', 2357620758);
INSERT INTO public.contact VALUES (2, '\x01a22c5461c477939835094a1f71aea7', 3, 95, 1796040057284, 1796040057481, NULL, NULL, 'doe, jane', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 2986689773);
INSERT INTO public.contact VALUES (2, '\x01a22c5461c6782e984623db7bf1017b', 3, 96, 1796040057286, 1796040057481, NULL, NULL, 'number 13', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"＋４９３０５５５０１３３","primary":true}]}', 908994920);
INSERT INTO public.contact VALUES (2, '\x01a22c5461b57e8b9bf0b0e1105accdc', 5, 100, 1796040057269, 1796040057488, NULL, NULL, 'doe, jane', '{"name":{"full":"Doe, Jane","given":"Doe,","family":"Jane"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"493055501295","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8P58RCYF5XVM2SYKAXS8BNP","since":1796040057441},{"store":"01M8P58RD1FH6A9Z1YATEAGTS9","since":1796040057448}]}', 1338837458);


--
-- Data for Name: domain; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain VALUES (1, 'zoe.example', '\x01a22c546099763995792e13298915ae');
INSERT INTO public.domain VALUES (1, 'other.example', '\x01a22c54609d7166b3b26f323be91190');
INSERT INTO public.domain VALUES (2, 'zoe.example', '\x01a22c546194745dab7eaf11341059af');
INSERT INTO public.domain VALUES (2, 'other.example', '\x01a22c5461967ad98e3ce7eb2738cef4');


--
-- Data for Name: email; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.email VALUES (1, 'zoe.apart@example.org', '\x01a22c5460fb7d2aa93bec0eed66d754');
INSERT INTO public.email VALUES (1, 'second+1@example.org', '\x01a22c5460fb7d2aa93bec0eed66d754');
INSERT INTO public.email VALUES (1, 'anna.maria@example.org', '\x01a22c5460fe7cd5a6f9cbe2fffcdcb0');
INSERT INTO public.email VALUES (1, 'second+2@example.org', '\x01a22c5460fe7cd5a6f9cbe2fffcdcb0');
INSERT INTO public.email VALUES (1, 'ada+news@mail.example.org', '\x01a22c5461017834932b5943a4ecbbec');
INSERT INTO public.email VALUES (1, 'max@xn--bcher-kva.example', '\x01a22c5461047b3ab585e3328ef3f953');
INSERT INTO public.email VALUES (1, 'second+4@example.org', '\x01a22c5461047b3ab585e3328ef3f953');
INSERT INTO public.email VALUES (1, 'maria@xn--bcher-kva.test', '\x01a22c5461067f5e92d3cfad1c6ad282');
INSERT INTO public.email VALUES (1, 'second+5@example.org', '\x01a22c5461067f5e92d3cfad1c6ad282');
INSERT INTO public.email VALUES (1, 'οδυσσευς@example.org', '\x01a22c5461097627ac948270c9f6f3ea');
INSERT INTO public.email VALUES (1, 'beispiel@xn--kxa6ajbbmh.example', '\x01a22c54610b7819a266f781d61d1955');
INSERT INTO public.email VALUES (1, 'second+7@example.org', '\x01a22c54610b7819a266f781d61d1955');
INSERT INTO public.email VALUES (1, 'josé@example.org', '\x01a22c54610e72a0992a72f2c5ed1ced');
INSERT INTO public.email VALUES (1, 'second+8@example.org', '\x01a22c54610e72a0992a72f2c5ed1ced');
INSERT INTO public.email VALUES (1, '한@example.org', '\x01a22c54611070c2be1fd73850fa56b6');
INSERT INTO public.email VALUES (1, 'bo-gi@xn--6q8b.example', '\x01a22c54611271f383e1eb0677bbd2d7');
INSERT INTO public.email VALUES (1, 'second+10@example.org', '\x01a22c54611271f383e1eb0677bbd2d7');
INSERT INTO public.email VALUES (1, 'pl+us@example.org', '\x01a22c54611475969e9747a102fd5811');
INSERT INTO public.email VALUES (1, 'second+11@example.org', '\x01a22c54611475969e9747a102fd5811');
INSERT INTO public.email VALUES (1, 'i.i@example.org', '\x01a22c5461177cdd9a0bf9869c961298');
INSERT INTO public.email VALUES (1, 'quoted.o''brien@example.org', '\x01a22c54611974fdb4c8dd3f43bd58ae');
INSERT INTO public.email VALUES (1, 'second+13@example.org', '\x01a22c54611974fdb4c8dd3f43bd58ae');
INSERT INTO public.email VALUES (1, 'jane.doe@example.org', '\x01a22c54611d7dfcb3c4c66973b7cd67');
INSERT INTO public.email VALUES (1, '한@example.org', '\x01a22c5461207e92bf9e9261b997ad0c');
INSERT INTO public.email VALUES (1, 'corrected@example.org', '\x01a22c5460b47425a13f7dcfea52f280');
INSERT INTO public.email VALUES (1, 'two.한@example.org', '\x01a22c5460f77a1db2f1542f6176b4fe');
INSERT INTO public.email VALUES (2, 'zoe.apart@example.org', '\x01a22c5461f278979f221b409ab867ae');
INSERT INTO public.email VALUES (2, 'second+1@example.org', '\x01a22c5461f278979f221b409ab867ae');
INSERT INTO public.email VALUES (2, 'anna.maria@example.org', '\x01a22c5461f573a1a92c257521da3690');
INSERT INTO public.email VALUES (2, 'second+2@example.org', '\x01a22c5461f573a1a92c257521da3690');
INSERT INTO public.email VALUES (2, 'ada+news@mail.example.org', '\x01a22c5461f97a829cf08b7ca935ac85');
INSERT INTO public.email VALUES (2, 'max@xn--bcher-kva.example', '\x01a22c5461fc7cebac543e49682fe109');
INSERT INTO public.email VALUES (2, 'second+4@example.org', '\x01a22c5461fc7cebac543e49682fe109');
INSERT INTO public.email VALUES (2, 'maria@xn--bcher-kva.test', '\x01a22c5462007fe2a0fdbe653ab1a6b3');
INSERT INTO public.email VALUES (2, 'second+5@example.org', '\x01a22c5462007fe2a0fdbe653ab1a6b3');
INSERT INTO public.email VALUES (2, 'οδυσσευς@example.org', '\x01a22c54620475d38ec12ee18e25737f');
INSERT INTO public.email VALUES (2, 'beispiel@xn--kxa6ajbbmh.example', '\x01a22c5462077b3a871b3bc71463b57d');
INSERT INTO public.email VALUES (2, 'second+7@example.org', '\x01a22c5462077b3a871b3bc71463b57d');
INSERT INTO public.email VALUES (2, 'josé@example.org', '\x01a22c54620b7e569eac41191c8f69c3');
INSERT INTO public.email VALUES (2, 'second+8@example.org', '\x01a22c54620b7e569eac41191c8f69c3');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a22c54620e7f40925898e10a126385');
INSERT INTO public.email VALUES (2, 'bo-gi@xn--6q8b.example', '\x01a22c5462107a7d9355c67cb2e0f22a');
INSERT INTO public.email VALUES (2, 'second+10@example.org', '\x01a22c5462107a7d9355c67cb2e0f22a');
INSERT INTO public.email VALUES (2, 'pl+us@example.org', '\x01a22c5462137e0b937ac9a5952d8dfa');
INSERT INTO public.email VALUES (2, 'second+11@example.org', '\x01a22c5462137e0b937ac9a5952d8dfa');
INSERT INTO public.email VALUES (2, 'i.i@example.org', '\x01a22c54621871df8ab1346a18c50dfc');
INSERT INTO public.email VALUES (2, 'quoted.o''brien@example.org', '\x01a22c54621b790db0cd987c17b2eff8');
INSERT INTO public.email VALUES (2, 'second+13@example.org', '\x01a22c54621b790db0cd987c17b2eff8');
INSERT INTO public.email VALUES (2, 'jane.doe@example.org', '\x01a22c5462217a60bc5ceab0dcf8ea9f');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a22c5462237ee0ae74e1f5f6547d98');
INSERT INTO public.email VALUES (2, 'zoe@example.org', '\x01a22c5462267cbdad20a805bf7f3a2e');
INSERT INTO public.email VALUES (2, 'corrected@example.org', '\x01a22c5461a7731f8beb8a0e8d337bc9');
INSERT INTO public.email VALUES (2, 'two.한@example.org', '\x01a22c5461ef78d2825200e084a1f1f1');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES (1, '\x01a22c5460a37186a0824222676dfe13', '\x01a22c5460b17b36a80f9d3d8b8d4634', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a37186a0824222676dfe13', '\x01a22c5460b771b8a8467fe39d1d50de', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a37186a0824222676dfe13', '\x01a22c5460b970308b0b2a9fcdc0cfb8', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a37186a0824222676dfe13', '\x01a22c5460bc7891b8a91de3ef78245a', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a67b95b12a6d38d425899b', '\x01a22c5460b970308b0b2a9fcdc0cfb8', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a67b95b12a6d38d425899b', '\x01a22c5460bc7891b8a91de3ef78245a', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a67b95b12a6d38d425899b', '\x01a22c5460be7ecb8a070b91dd619e09', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a67b95b12a6d38d425899b', '\x01a22c5460c57b28839c3f96070a095c', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a67b95b12a6d38d425899b', '\x01a22c5460c774b1b76b4bfea1964a37', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a87cce88359e8344cbd5b2', '\x01a22c5460c57b28839c3f96070a095c', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a87cce88359e8344cbd5b2', '\x01a22c5460c774b1b76b4bfea1964a37', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22c5460a87cce88359e8344cbd5b2', '\x01a22c5460c97e638d08f26da11a531d', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c54619c76ec93f25af09d3609ec', '\x01a22c5461a57f45b2b3dc88b5531640', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c54619c76ec93f25af09d3609ec', '\x01a22c5461aa78d1a630aaf99ebfdd94', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c54619c76ec93f25af09d3609ec', '\x01a22c5461ac7e98b29afe2e777ea4bf', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c54619c76ec93f25af09d3609ec', '\x01a22c5461af7be781640ce36b5614d1', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c54619e797bba0b3e9abb942eb6', '\x01a22c5461ac7e98b29afe2e777ea4bf', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c54619e797bba0b3e9abb942eb6', '\x01a22c5461af7be781640ce36b5614d1', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c54619e797bba0b3e9abb942eb6', '\x01a22c5461b275af820dc6d6adbc154e', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c54619e797bba0b3e9abb942eb6', '\x01a22c5461b57e8b9bf0b0e1105accdc', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c54619e797bba0b3e9abb942eb6', '\x01a22c5461b77ab28e59ad356ab5f159', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c5461a17c4ca4fc3e569ca86b29', '\x01a22c5461b57e8b9bf0b0e1105accdc', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c5461a17c4ca4fc3e569ca86b29', '\x01a22c5461b77ab28e59ad356ab5f159', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22c5461a17c4ca4fc3e569ca86b29', '\x01a22c5461ba7aa7af500c56645403f4', NULL);


--
-- Data for Name: memory_store; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memory_store VALUES (1, '\x01a22c5460a67b95b12a6d38d425899b', 2, 76, 1796040056998, 1796040057182, 'zoë   and  friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 843791336);
INSERT INTO public.memory_store VALUES (1, '\x01a22c5460a87cce88359e8344cbd5b2', 2, 82, 1796040057000, 1796040057196, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 109044064);
INSERT INTO public.memory_store VALUES (1, '\x01a22c5460a37186a0824222676dfe13', 3, 90, 1796040056995, 1796040057216, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 2557872095);
INSERT INTO public.memory_store VALUES (2, '\x01a22c54619e797bba0b3e9abb942eb6', 2, 77, 1796040057246, 1796040057445, 'zoë   and  friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 39823913);
INSERT INTO public.memory_store VALUES (2, '\x01a22c5461a17c4ca4fc3e569ca86b29', 2, 83, 1796040057249, 1796040057458, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 77249532);
INSERT INTO public.memory_store VALUES (2, '\x01a22c54619c76ec93f25af09d3609ec', 3, 91, 1796040057244, 1796040057478, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 867158658);


--
-- Data for Name: meta; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meta VALUES ('application', '\x526f6c6f');
INSERT INTO public.meta VALUES ('schema', '\x0000000000000002');
INSERT INTO public.meta VALUES ('migration_lease', '\x');
INSERT INTO public.meta VALUES ('workspaces', '\x');
INSERT INTO public.meta VALUES ('signing_secret', '\x92840181d7192baf0dcb6fc0933dd5afc64d798f8333bd2c78daa78770b734a2');


--
-- Data for Name: phone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.phone VALUES (1, '+49305550123', '\x01a22c5460b17b36a80f9d3d8b8d4634', '49305550123');
INSERT INTO public.phone VALUES (1, '+49305550125', '\x01a22c5460b771b8a8467fe39d1d50de', '0049305550125');
INSERT INTO public.phone VALUES (1, '+49305550126', '\x01a22c5460b970308b0b2a9fcdc0cfb8', '49305550126');
INSERT INTO public.phone VALUES (1, '+49305550128', '\x01a22c5460be7ecb8a070b91dd619e09', '0305550128');
INSERT INTO public.phone VALUES (1, '493055501295', '\x01a22c5460c57b28839c3f96070a095c', '493055501295');
INSERT INTO public.phone VALUES (1, '+492025550127', '\x01a22c5460c774b1b76b4bfea1964a37', '2025550127');
INSERT INTO public.phone VALUES (1, '120255501287', '\x01a22c5460c97e638d08f26da11a531d', '120255501287');
INSERT INTO public.phone VALUES (1, '12025550131', '\x01a22c5460d0785a8bd8ffbb3b0d31ca', '12025550131');
INSERT INTO public.phone VALUES (1, '+12025550132', '\x01a22c5460d271aa89e37eabbc709c62', '12025550132');
INSERT INTO public.phone VALUES (1, '+49305550133', '\x01a22c5460d47d6ab6df1efcff91368f', '');
INSERT INTO public.phone VALUES (1, '+49305550134', '\x01a22c5460d677518bf0f395b6588d9d', '');
INSERT INTO public.phone VALUES (1, '+49305550135', '\x01a22c5460d975698af9e8361e0404d4', '');
INSERT INTO public.phone VALUES (1, '3', '\x01a22c5460db7eb5a994ab30219ab4eb', '3');
INSERT INTO public.phone VALUES (1, '0', '\x01a22c5460de7b68adc9bfdb98dbae5b', '0');
INSERT INTO public.phone VALUES (1, 'unknown', '\x01a22c5460e07f5aafbddcdc377d871d', '');
INSERT INTO public.phone VALUES (1, '+49110', '\x01a22c5460e27bd6bc91b5072eb6030f', '110');
INSERT INTO public.phone VALUES (1, '49', '\x01a22c5460e472e389dcd0b9cfd819f1', '49');
INSERT INTO public.phone VALUES (1, '+49305550136', '\x01a22c5460e776438c08521ea8436270', '49305550136');
INSERT INTO public.phone VALUES (1, '+49305550137', '\x01a22c5460e776438c08521ea8436270', '49305550137');
INSERT INTO public.phone VALUES (1, '+49305550138', '\x01a22c5460e97bd2956d317d7cf969dd', '49305550138');
INSERT INTO public.phone VALUES (1, '493055501381', '\x01a22c5460e97bd2956d317d7cf969dd', '493055501381');
INSERT INTO public.phone VALUES (1, '03055501394', '\x01a22c5460ec76b9a4716945cfcce4e0', '03055501394');
INSERT INTO public.phone VALUES (1, '493055501394', '\x01a22c5460ec76b9a4716945cfcce4e0', '493055501394');
INSERT INTO public.phone VALUES (1, '030555014012', '\x01a22c5460ee75a884ec07815228cd40', '030555014012');
INSERT INTO public.phone VALUES (1, '4930555014012', '\x01a22c5460ee75a884ec07815228cd40', '4930555014012');
INSERT INTO public.phone VALUES (1, '493055501413', '\x01a22c5460f177f484872f17000b4aeb', '493055501413');
INSERT INTO public.phone VALUES (1, '00493055501413', '\x01a22c5460f177f484872f17000b4aeb', '00493055501413');
INSERT INTO public.phone VALUES (1, '120255501429', '\x01a22c5460f37be19e19baef8e2e3a1c', '120255501429');
INSERT INTO public.phone VALUES (1, '20255501429', '\x01a22c5460f37be19e19baef8e2e3a1c', '20255501429');
INSERT INTO public.phone VALUES (1, '+12025550142', '\x01a22c5460f37be19e19baef8e2e3a1c', '12025550142');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22c5460f77a1db2f1542f6176b4fe', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22c5461017834932b5943a4ecbbec', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22c5461097627ac948270c9f6f3ea', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22c54611070c2be1fd73850fa56b6', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22c5461177cdd9a0bf9869c961298', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22c54611d7dfcb3c4c66973b7cd67', '');
INSERT INTO public.phone VALUES (1, '03055501438', '\x01a22c5460b47425a13f7dcfea52f280', '03055501438');
INSERT INTO public.phone VALUES (1, '+49305550144', '\x01a22c5460bc7891b8a91de3ef78245a', '49305550144');
INSERT INTO public.phone VALUES (1, '+49305550145', '\x01a22c5460bc7891b8a91de3ef78245a', '0305550145');
INSERT INTO public.phone VALUES (2, '+49305550123', '\x01a22c5461a57f45b2b3dc88b5531640', '49305550123');
INSERT INTO public.phone VALUES (2, '0049305550125', '\x01a22c5461aa78d1a630aaf99ebfdd94', '0049305550125');
INSERT INTO public.phone VALUES (2, '49305550126', '\x01a22c5461ac7e98b29afe2e777ea4bf', '49305550126');
INSERT INTO public.phone VALUES (2, '0305550128', '\x01a22c5461b275af820dc6d6adbc154e', '0305550128');
INSERT INTO public.phone VALUES (2, '493055501295', '\x01a22c5461b57e8b9bf0b0e1105accdc', '493055501295');
INSERT INTO public.phone VALUES (2, '2025550127', '\x01a22c5461b77ab28e59ad356ab5f159', '2025550127');
INSERT INTO public.phone VALUES (2, '120255501287', '\x01a22c5461ba7aa7af500c56645403f4', '120255501287');
INSERT INTO public.phone VALUES (2, '12025550131', '\x01a22c5461c17aba954e015c8e6e8e5e', '12025550131');
INSERT INTO public.phone VALUES (2, '12025550132', '\x01a22c5461c477939835094a1f71aea7', '12025550132');
INSERT INTO public.phone VALUES (2, '＋４９３０５５５０１３３', '\x01a22c5461c6782e984623db7bf1017b', '');
INSERT INTO public.phone VALUES (2, '+49305550134', '\x01a22c5461c97d9db03afd38868b7f9f', '');
INSERT INTO public.phone VALUES (2, '٣٠ ٥٥٥ ٠١٣٥', '\x01a22c5461cc7b69903df3a31b477c69', '');
INSERT INTO public.phone VALUES (2, '3', '\x01a22c5461cf708dbd0676fe69846d2d', '3');
INSERT INTO public.phone VALUES (2, '0', '\x01a22c5461d371da8627166d7d05af01', '0');
INSERT INTO public.phone VALUES (2, 'unknown', '\x01a22c5461d6701ebc159a0047415d8e', '');
INSERT INTO public.phone VALUES (2, '110', '\x01a22c5461d97c1cb43e0d4587402666', '110');
INSERT INTO public.phone VALUES (2, '49', '\x01a22c5461db79e0a0ded100f58ce920', '49');
INSERT INTO public.phone VALUES (2, '+49305550136', '\x01a22c5461de7f49a3f57b3ed899f51e', '49305550136');
INSERT INTO public.phone VALUES (2, '+49305550137', '\x01a22c5461de7f49a3f57b3ed899f51e', '49305550137');
INSERT INTO public.phone VALUES (2, '49305550138', '\x01a22c5461e07a61aa13fea51f0a16ad', '49305550138');
INSERT INTO public.phone VALUES (2, '493055501381', '\x01a22c5461e07a61aa13fea51f0a16ad', '493055501381');
INSERT INTO public.phone VALUES (2, '03055501394', '\x01a22c5461e471368d0d663dd035a6b0', '03055501394');
INSERT INTO public.phone VALUES (2, '493055501394', '\x01a22c5461e471368d0d663dd035a6b0', '493055501394');
INSERT INTO public.phone VALUES (2, '030555014012', '\x01a22c5461e67d1384b352e3df84f87f', '030555014012');
INSERT INTO public.phone VALUES (2, '4930555014012', '\x01a22c5461e67d1384b352e3df84f87f', '4930555014012');
INSERT INTO public.phone VALUES (2, '493055501413', '\x01a22c5461e97c4695dd584e7f11a653', '493055501413');
INSERT INTO public.phone VALUES (2, '00493055501413', '\x01a22c5461e97c4695dd584e7f11a653', '00493055501413');
INSERT INTO public.phone VALUES (2, '120255501429', '\x01a22c5461ec76cebbc81681b895d8ac', '120255501429');
INSERT INTO public.phone VALUES (2, '20255501429', '\x01a22c5461ec76cebbc81681b895d8ac', '20255501429');
INSERT INTO public.phone VALUES (2, '+12025550142', '\x01a22c5461ec76cebbc81681b895d8ac', '12025550142');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22c5461ef78d2825200e084a1f1f1', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22c5461f97a829cf08b7ca935ac85', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22c54620475d38ec12ee18e25737f', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22c54620e7f40925898e10a126385', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22c54621871df8ab1346a18c50dfc', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22c5462217a60bc5ceab0dcf8ea9f', '');
INSERT INTO public.phone VALUES (2, '03055501438', '\x01a22c5461a7731f8beb8a0e8d337bc9', '03055501438');
INSERT INTO public.phone VALUES (2, '+49305550144', '\x01a22c5461af7be781640ce36b5614d1', '49305550144');
INSERT INTO public.phone VALUES (2, '0305550145', '\x01a22c5461af7be781640ce36b5614d1', '0305550145');


--
-- Data for Name: retry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363066372d376131642d623266312d353432663631373662346665227d7d', 1796040057079, 4293175823);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38503538523756464d4e414a455a4331565050444e544d0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38503538523756464d4e414a455a4331565050444e544d222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3038335a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3038335a227d', 1796040057083, 895641604);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38503538523759464b41544459454257425a5a535135470a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38503538523759464b41544459454257425a5a53513547222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3038365a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3038365a227d', 1796040057086, 173331840);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363130312d373833342d393332622d353934336134656362626563227d7d', 1796040057089, 1288563789);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385035385238344643584242314633364137463759414b0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385035385238344643584242314633364137463759414b222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3039325a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3039325a227d', 1796040057092, 294361461);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850353852383646584639354d59464e4d45364e4d4d320a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852383646584639354d59464e4d45364e4d4d32222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3039345a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3039345a227d', 1796040057094, 1115782131);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363130392d373632372d616339342d383237306339663666336561227d7d', 1796040057097, 765722298);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385035385238424630435434535151473742315436414e0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385035385238424630435434535151473742315436414e222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3039395a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3039395a227d', 1796040057099, 2165848182);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38503538523845454147394a414b4a59423259543737440a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38503538523845454147394a414b4a5942325954373744222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3130325a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3130325a227d', 1796040057102, 4051244744);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363131302d373063322d626531662d643733383530666135366236227d7d', 1796040057104, 3307883775);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850353852384a453753523752464230535656514d50510a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852384a453753523752464230535656514d5051222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3130365a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3130365a227d', 1796040057106, 2198999348);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850353852384d45504239583554374d343146545030480a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852384d45504239583554374d34314654503048222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3130385a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3130385a227d', 1796040057108, 3755504397);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363131372d376364642d396130622d663938363963393631323938227d7d', 1796040057111, 3098523174);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38503538523853454b5956394a365837583156545035450a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38503538523853454b5956394a36583758315654503545222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3131335a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3131335a227d', 1796040057113, 1338602076);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850353852385645334d41504e573153385639374754340a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852385645334d41504e57315338563937475434222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3131355a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3131355a227d', 1796040057115, 1681593715);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363131642d376466632d623363342d633636393733623763643637227d7d', 1796040057117, 2370292941);
INSERT INTO public.retry VALUES (1, '\x000000000001bd9b6fa7070f25ab8f88', 'corrected', '\xbcca267e89b5534f5d02c704e34610e962694e5249dfedd4d4c5cec8b12e8a59', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796040057123, 4045717383);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363165662d373864322d383235322d303065303834613166316631227d7d', 1796040057327, 3899323566);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850353852464a463242535938475638324442475358450a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852464a46324253593847563832444247535845222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3333305a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3333305a227d', 1796040057330, 1467677461);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850353852464e454547544a423135454d47584d444d470a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852464e454547544a423135454d47584d444d47222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3333335a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3333335a227d', 1796040057333, 1604280429);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363166392d376138322d396366302d386237636139333561633835227d7d', 1796040057337, 3190210886);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38503538524657464b4e54524e315939354d325a5238390a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38503538524657464b4e54524e315939354d325a523839222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3334305a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3334305a227d', 1796040057340, 3314071558);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38503538524730465a4841315a4459434d584233394e4b0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38503538524730465a4841315a4459434d584233394e4b222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3334345a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3334345a227d', 1796040057344, 2941869407);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363230342d373564332d386563312d326565313865323537333766227d7d', 1796040057348, 2610078112);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38503538524737464358384536535652574136374442580a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852473746435838453653565257413637444258222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3335315a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3335315a227d', 1796040057351, 4118339391);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38503538524742465342395842323133344538595445330a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852474246534239584232313334453859544533222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3335355a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3335355a227d', 1796040057355, 2854796162);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363230652d376634302d393235382d393865313061313236333835227d7d', 1796040057358, 186452887);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850353852474746395953364e4536464a5345315748410a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852474746395953364e4536464a534531574841222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3336305a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3336305a227d', 1796040057360, 16379483);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850353852474b46523553365950394d50414a563346540a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852474b46523553365950394d50414a56334654222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3336335a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3336335a227d', 1796040057363, 390081052);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363231382d373164662d386162312d333436613138633530646663227d7d', 1796040057368, 1599939267);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850353852475646343656314b43524647425635565a520a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852475646343656314b43524647425635565a52222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3337315a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3337315a227d', 1796040057371, 2706377781);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850353852475945415854315a503748434357513147560a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850353852475945415854315a50374843435751314756222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431323a30303a35372e3337345a222c22757064617465645f6174223a22323032362d31312d33305431323a30303a35372e3337345a227d', 1796040057374, 2570314101);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326335342d363232312d376136302d626335632d656162306463663865613966227d7d', 1796040057377, 3675993973);
INSERT INTO public.retry VALUES (2, '\x000000000002eea6987875103b00c2cc', 'corrected', '\x6c1422db27fa4af48d824abdf4cea1bb3f36fa75492b4c3e877bd86da38bde26', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796040057385, 2555470751);


--
-- Data for Name: workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workspace VALUES (2, '\x01a22c545ecf7b989d61d9fdbf1dde2e', 'regionless', 103, 43, '{"unique_emails":false,"metadata":"replace","phone_region":null}', 1796040056532, 3158204849);
INSERT INTO public.workspace VALUES (1, '\x01a22c545dd0771c930b8705d072b678', 'german', 102, 42, '{"unique_emails":true,"metadata":"merge","phone_region":"DE"}', 1796040056280, 3421964211);


--
-- Name: alias alias_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alias
    ADD CONSTRAINT alias_pkey PRIMARY KEY (workspace_id, vendor, text);


--
-- Name: api_key api_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_pkey PRIMARY KEY (workspace_id, id);


--
-- Name: change change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (workspace_id, "position");


--
-- Name: company company_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_pkey PRIMARY KEY (workspace_id, id);


--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (workspace_id, id);


--
-- Name: domain domain_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain
    ADD CONSTRAINT domain_pkey PRIMARY KEY (workspace_id, key, company_id);


--
-- Name: email email_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.email
    ADD CONSTRAINT email_pkey PRIMARY KEY (workspace_id, key, contact_id);


--
-- Name: membership membership_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (workspace_id, store_id, contact_id);


--
-- Name: memory_store memory_store_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.memory_store
    ADD CONSTRAINT memory_store_pkey PRIMARY KEY (workspace_id, id);


--
-- Name: meta meta_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (key);


--
-- Name: phone phone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.phone
    ADD CONSTRAINT phone_pkey PRIMARY KEY (workspace_id, key, contact_id);


--
-- Name: retry retry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retry
    ADD CONSTRAINT retry_pkey PRIMARY KEY (workspace_id, owner, key);


--
-- Name: workspace workspace_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspace
    ADD CONSTRAINT workspace_pkey PRIMARY KEY (id);


--
-- Name: company_by_crm; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_by_crm ON public.company USING btree (workspace_id, crm_object_id) WHERE (crm_object_id IS NOT NULL);


--
-- Name: company_by_update; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_by_update ON public.company USING btree (workspace_id, updated_at, id);


--
-- Name: contact_by_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_by_company ON public.contact USING btree (workspace_id, company_id) WHERE (company_id IS NOT NULL);


--
-- Name: contact_by_crm; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_by_crm ON public.contact USING btree (workspace_id, crm_object_id) WHERE (crm_object_id IS NOT NULL);


--
-- Name: contact_by_update; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_by_update ON public.contact USING btree (workspace_id, updated_at, id);


--
-- Name: retry_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX retry_by_age ON public.retry USING btree (workspace_id, at);


--
-- PostgreSQL database dump complete
--


