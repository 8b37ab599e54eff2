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

--
-- Name: btree_gin; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;


--
-- Name: EXTENSION btree_gin; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gin IS 'support for indexing common datatypes in GIN';


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


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
    checksum bigint,
    former_hash bytea,
    former_until bigint
);


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    workspace_id bigint NOT NULL,
    id bytea NOT NULL,
    at bigint NOT NULL,
    event text NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    details text NOT NULL,
    operator text NOT NULL,
    checksum bigint NOT NULL
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
    body text NOT NULL,
    checksum bigint NOT NULL
);


--
-- Name: contact_search; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_search (
    workspace_id bigint NOT NULL,
    contact_id bytea NOT NULL,
    search text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: deleted_workspace; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deleted_workspace (
    workspace_id bigint NOT NULL,
    deleted_at bigint NOT NULL,
    erased_at bigint
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
-- Name: unlinking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unlinking (
    workspace_id bigint NOT NULL,
    subject_id bytea NOT NULL,
    subject text NOT NULL,
    actor text NOT NULL,
    surface text NOT NULL,
    request_id bytea NOT NULL
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
    choices text NOT NULL,
    created_at bigint NOT NULL,
    checksum bigint,
    layout bigint DEFAULT 0 NOT NULL,
    derived_to bytea,
    changed_at bigint DEFAULT 0 NOT NULL,
    log_bytes bigint DEFAULT 0 NOT NULL,
    kept_bytes bigint DEFAULT 0 NOT NULL
);


--
-- Data for Name: alias; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES (1, '\x0000000000012ce76498581cfcf66601', 'all', 'workspace:admin', '\x1019e6a4d3f87eeb1371ba3dc395e440ea01d718e1fd03f248221ebe780a81d4', 'off', 1796068579195, NULL, NULL, 2030743873, NULL, NULL);
INSERT INTO public.api_key VALUES (2, '\x000000000002c718845a430567d4d540', 'all', 'workspace:admin', '\xce2e0c31370b8cfab56ff28c7a39ee27b015bd5240e93b3ef184bd696eef5e4a', 'off', 1796068579469, NULL, NULL, 192811111, NULL, NULL);
INSERT INTO public.api_key VALUES (1, '\x0000000000017e368c1ba87f13ba3f3c', 'revoked', 'contacts:read', '\x73f7d2ff6d6aabf38e36e0c5af813fab8e7669d3f8ddeae37d48ce1346ada820', '100/s', 1796068579588, NULL, 1796068579612, 2482995891, NULL, NULL);
INSERT INTO public.api_key VALUES (1, '\x000000000001eac834f3764bcc7c5e1c', 'rotated', 'contacts:read', '\xbc932a39bbb72c0f3d94c46a9b4f1dde8441df546a3b8df5ad5fecec3d5b12b5', '100/s', 1796068579737, NULL, NULL, 647538746, '\x0e9e5208904ac4329713f27fd903d57e115d9f0000c1c880f5987a29a9b6c297', 1798660579746);


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '\x01a22e079701d4ead4565e0cf26bf41f', 1796068579073, 'workspace.created', 'german', '{"unique_emails":true,"metadata":"merge","phone_region":"DE","quota_mib":null}', 'uid 0 at vm', 2601812650);
INSERT INTO public.audit VALUES (1, '\x01a22e07977d70fd5bf9820ae1c0f509', 1796068579197, 'key.created', 'german', '{"key":"00000000015KKP962R3KYFCSG1","name":"all","scopes":["workspace:admin"],"rate_limit":"off"}', 'uid 0 at vm', 1738772906);
INSERT INTO public.audit VALUES (2, '\x01a22e0798169800667b411d02db8c65', 1796068579350, 'workspace.created', 'regionless', '{"unique_emails":false,"metadata":"replace","phone_region":null,"quota_mib":null}', 'uid 0 at vm', 1285588584);
INSERT INTO public.audit VALUES (2, '\x01a22e07988f02b21a4ff33a4e330e60', 1796068579471, 'key.created', 'regionless', '{"key":"0000000002RWC88PJ30NKX9NA0","name":"all","scopes":["workspace:admin"],"rate_limit":"off"}', 'uid 0 at vm', 1575928570);
INSERT INTO public.audit VALUES (1, '\x01a22e0799066db83209e6fd68b7ddf3', 1796068579590, 'key.created', 'german', '{"key":"0000000001FRV8R6X8FW9VMFSW","name":"revoked","scopes":["contacts:read"],"rate_limit":"100/s"}', 'uid 0 at vm', 1738536320);
INSERT INTO public.audit VALUES (1, '\x01a22e07991e7731f0ccbe860356dedc', 1796068579614, 'key.revoked', 'german', '{"key":"0000000001FRV8R6X8FW9VMFSW","name":"revoked","scopes":["contacts:read"],"rate_limit":"100/s"}', 'uid 0 at vm', 1365392035);
INSERT INTO public.audit VALUES (1, '\x01a22e07999a5eb027ed977abee6296a', 1796068579738, 'key.created', 'german', '{"key":"0000000001XB439WVP9F67RQGW","name":"rotated","scopes":["contacts:read"],"rate_limit":"100/s"}', 'uid 0 at vm', 3615897333);
INSERT INTO public.audit VALUES (1, '\x01a22e0799b68021a82d4f62745f804e', 1796068579766, 'key.rotated', 'german', '{"key":"0000000001XB439WVP9F67RQGW","name":"rotated","scopes":["contacts:read"],"rate_limit":"100/s","former_until":"2026-12-30T19:56:19.746Z"}', 'uid 0 at vm', 1793185895);
INSERT INTO public.audit VALUES (3, '\x01a22e079a486ce8eb4960c9c88f05c8', 1796068579912, 'workspace.created', 'gone', '{"unique_emails":true,"metadata":"merge","phone_region":null,"quota_mib":null}', 'uid 0 at vm', 538183838);
INSERT INTO public.audit VALUES (3, '\x01a22e079ac0571295510d5a4d1f35d7', 1796068580032, 'workspace.deleted', 'gone', '{"contacts":0}', 'uid 0 at vm', 3372423915);
INSERT INTO public.audit VALUES (0, '\x01a22e079b054d33bcffae179ddcacbe', 1796068580101, 'server.started', '', '{"address":"127.0.0.1:40815","version":"0.1.0"}', 'uid 0 at vm', 3630156331);
INSERT INTO public.audit VALUES (0, '\x01a22e079ce03600b68c79074bc55572', 1796068580576, 'server.stopped', '', '{}', 'uid 0 at vm', 393003690);
INSERT INTO public.audit VALUES (0, '\x01a22e079d0eb256023b4a9b64e67ea3', 1796068580622, 'server.started', '', '{"address":"127.0.0.1:34887","version":"0.1.0"}', 'uid 0 at vm', 2185313513);
INSERT INTO public.audit VALUES (0, '\x01a22e079dd614225b276894dc7070a6', 1796068580822, 'server.stopped', '', '{}', 'uid 0 at vm', 2148802380);


--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change VALUES (1, 1, 'company', '\x01a22e079b0b753fa1f7ebd169399cf3', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796068580107, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b089be951af30d9795c1a91', 171124127);
INSERT INTO public.change VALUES (1, 2, 'company', '\x01a22e079b0f7fecbe0800d937782d02', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796068580111, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b0e9fe2b964b53d910c6224', 2201568111);
INSERT INTO public.change VALUES (1, 3, 'company', '\x01a22e079b117d02bf6a79a57af020dd', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796068580113, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b113f08229391cb756e41a2', 1551001369);
INSERT INTO public.change VALUES (1, 4, 'company', '\x01a22e079b137879a4fa63faa0191802', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796068580115, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b125b41183f2e4458413367', 355612021);
INSERT INTO public.change VALUES (1, 5, 'memory_store', '\x01a22e079b157047932310178a6712ca', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796068580117, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b1469ddda9113282317b8b9', 320493080);
INSERT INTO public.change VALUES (1, 6, 'memory_store', '\x01a22e079b177ccc958ddebfde39b904', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796068580119, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b16312fd4098587cf680bc0', 3332023562);
INSERT INTO public.change VALUES (1, 7, 'memory_store', '\x01a22e079b187f82be7c8a57510eaf96', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796068580120, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b18de1cc32954f3e64ee46a', 1991313457);
INSERT INTO public.change VALUES (1, 8, 'memory_store', '\x01a22e079b1a766eaa7e38ccd1cf9c2f', NULL, 1, 'created', '{}', '{}', 1796068580122, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b1932c82b2b1cd9967fe111', 3658109501);
INSERT INTO public.change VALUES (1, 9, 'contact', '\x01a22e079b207625bbb3f44a88c0bbc0', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796068580128, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b1b8c935d4c6a2fab4ba3e7', 1265712685);
INSERT INTO public.change VALUES (1, 10, 'contact', '\x01a22e079b257f67add27e175b371a82', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', 1796068580133, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b24f6c8111d4e90b7a9b81f', 1083928016);
INSERT INTO public.change VALUES (1, 11, 'contact', '\x01a22e079b257f67add27e175b371a82', 10, 2, 'deleted', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', '{"name":{},"phones":[]}', 1796068580136, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b2602ee1edf9e59d93ca549', 632973371);
INSERT INTO public.change VALUES (1, 12, 'contact', '\x01a22e079b2a74b59dec0cd96538d92b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', 1796068580138, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b2abb88403a088fcdf2a52f', 2093857173);
INSERT INTO public.change VALUES (1, 13, 'contact', '\x01a22e079b2c7f758a0f7b16101dd4db', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796068580140, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b2b7134fdd56eca97eaf440', 2342738075);
INSERT INTO public.change VALUES (1, 14, 'contact', '\x01a22e079b2e7b0bae2b63703701d0ea', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796068580142, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b2d79d075d410fafc9da85a', 58898132);
INSERT INTO public.change VALUES (1, 15, 'contact', '\x01a22e079b2e7b0bae2b63703701d0ea', 14, 2, 'deleted', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', '{"name":{},"phones":[]}', 1796068580144, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b2f5e38c26a3c335947a657', 2207626063);
INSERT INTO public.change VALUES (1, 16, 'contact', '\x01a22e079b3172ec8fb81eb88c77e45c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796068580145, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b315ff1ee994ebe3d2c28ff', 1364598277);
INSERT INTO public.change VALUES (1, 17, 'contact', '\x01a22e079b33716698272bc16b6597ed', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796068580147, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b325e0534d3c676bb603d30', 1105893801);
INSERT INTO public.change VALUES (1, 18, 'contact', '\x01a22e079b3472278eae6ce7c2ab4985', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796068580148, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b3417938f3e08779de2e070', 2384793362);
INSERT INTO public.change VALUES (1, 19, 'contact', '\x01a22e079b3472278eae6ce7c2ab4985', 18, 2, 'deleted', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', '{"name":{},"phones":[]}', 1796068580150, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b36bf8b9e5ed511e975b474', 3515078939);
INSERT INTO public.change VALUES (1, 20, 'contact', '\x01a22e079b3876a3b529ae62985d14cc', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796068580152, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b38e2818ab373ffefb205fc', 779709696);
INSERT INTO public.change VALUES (1, 21, 'contact', '\x01a22e079b3a7b60960a35108e78ad94', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796068580154, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b391338c97f4f873259d323', 164517999);
INSERT INTO public.change VALUES (1, 22, 'contact', '\x01a22e079b3b7bd7a6403a8c3370f21f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796068580155, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b3bf06d1fc3cb2a4869d678', 825944994);
INSERT INTO public.change VALUES (1, 23, 'contact', '\x01a22e079b3b7bd7a6403a8c3370f21f', 22, 2, 'deleted', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', '{"name":{},"phones":[]}', 1796068580157, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b3d643d53f79b12f9afc470', 3440067964);
INSERT INTO public.change VALUES (2, 5, 'memory_store', '\x01a22e079bff7cb09615bff693506192', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796068580351, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079bfeee18d5a000b790ae2e0c', 1724473582);
INSERT INTO public.change VALUES (1, 24, 'contact', '\x01a22e079b3f7da9b9299218acea4ac9', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796068580159, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b3f0a15f68e540b3773b38b', 3564988485);
INSERT INTO public.change VALUES (1, 25, 'contact', '\x01a22e079b4173f89b833e57589a0cfa', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796068580161, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b418265d39439941750fe53', 1749666299);
INSERT INTO public.change VALUES (1, 26, 'contact', '\x01a22e079b437267af726ab59dec1d33', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796068580163, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b42f20b7a600f968f02bba3', 823159544);
INSERT INTO public.change VALUES (1, 27, 'contact', '\x01a22e079b437267af726ab59dec1d33', 26, 2, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', '{"name":{},"phones":[]}', 1796068580164, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b4414d840d098da95066a96', 2481736170);
INSERT INTO public.change VALUES (1, 28, 'contact', '\x01a22e079b46762286731e422a1705e1', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796068580166, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b45405ed6f3d2650b63f6e5', 3212144188);
INSERT INTO public.change VALUES (1, 29, 'contact', '\x01a22e079b48745f9d6872cdd20eb101', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796068580168, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b4747d5e8e99131684447b8', 3719677485);
INSERT INTO public.change VALUES (1, 30, 'contact', '\x01a22e079b4979a1bca30efcf5658d23', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796068580169, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b49ecaec852ea1abde25aba', 834836008);
INSERT INTO public.change VALUES (1, 31, 'contact', '\x01a22e079b4979a1bca30efcf5658d23', 30, 2, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796068580171, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b4bd8b60a894c773fb40b6c', 547558214);
INSERT INTO public.change VALUES (1, 32, 'contact', '\x01a22e079b4d78f388f5e1532fb4ec58', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796068580173, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b4c57aaaaa3e4531e50f932', 247076463);
INSERT INTO public.change VALUES (1, 33, 'contact', '\x01a22e079b4e7d4ba6b5b023a8d1c9d2', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796068580174, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b4e8dc7276ddd812d36c8cf', 2011887233);
INSERT INTO public.change VALUES (1, 34, 'contact', '\x01a22e079b5078598c5f7418c8759c66', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796068580176, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b50e7b6e6a232da6a787b26', 1227116313);
INSERT INTO public.change VALUES (1, 35, 'contact', '\x01a22e079b5078598c5f7418c8759c66', 34, 2, 'deleted', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', '{"name":{},"phones":[]}', 1796068580178, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b515b4ebd5fb0ade7362512', 2727169323);
INSERT INTO public.change VALUES (1, 36, 'contact', '\x01a22e079b5477f18dca1cebe29a64c2', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796068580180, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b53d8890ff74f74ec0b8e1d', 2555825337);
INSERT INTO public.change VALUES (1, 37, 'contact', '\x01a22e079b55794188aec20506dc351e', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796068580181, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b55e28c4597347509bef3b6', 3184996783);
INSERT INTO public.change VALUES (1, 38, 'contact', '\x01a22e079b57757fb8b67ee89c631d98', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796068580183, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b56d3df7d6599ea8f4ba370', 3301007430);
INSERT INTO public.change VALUES (1, 39, 'contact', '\x01a22e079b57757fb8b67ee89c631d98', 38, 2, 'deleted', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', '{"name":{},"phones":[]}', 1796068580185, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b58fc7284fea48f14d82369', 1758459862);
INSERT INTO public.change VALUES (1, 40, 'contact', '\x01a22e079b5a746aaca908531aaf3b99', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796068580186, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b5a72f3ae0eb72cf8b68d4c', 2137026314);
INSERT INTO public.change VALUES (1, 41, 'contact', '\x01a22e079b5c730d97832e8796d79cce', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796068580188, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b5b159023371ac0038098d2', 3613368910);
INSERT INTO public.change VALUES (1, 42, 'contact', '\x01a22e079b5d701787c687c415a1789d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796068580189, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b5dc3fab2a2d5c42ae2d288', 283109914);
INSERT INTO public.change VALUES (1, 43, 'contact', '\x01a22e079b5d701787c687c415a1789d', 42, 2, 'deleted', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', '{"name":{},"phones":[]}', 1796068580191, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b5e504d19ef2a33b5b7ab28', 2051360994);
INSERT INTO public.change VALUES (1, 44, 'contact', '\x01a22e079b60737ea9cb0e4acd651019', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796068580192, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b603b378f00111cc6cb3be4', 1327057802);
INSERT INTO public.change VALUES (2, 6, 'memory_store', '\x01a22e079c0173c7b29652f69a0a3ea7', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796068580353, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c0033e62db3e58760c12845', 2423715135);
INSERT INTO public.change VALUES (1, 45, 'contact', '\x01a22e079b6270dbbdfbe4a2a67ec353', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796068580194, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b621952535fe05056421d2c', 1987485477);
INSERT INTO public.change VALUES (1, 46, 'contact', '\x01a22e079b64724c954b7496fd26dd93', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796068580196, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b63a843059d9b99932ef61a', 1608814521);
INSERT INTO public.change VALUES (1, 47, 'contact', '\x01a22e079b64724c954b7496fd26dd93', 46, 2, 'deleted', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', '{"name":{},"phones":[]}', 1796068580198, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b657f04b65f9ede93c37e0a', 2136301300);
INSERT INTO public.change VALUES (1, 48, 'contact', '\x01a22e079b687180bf7106aefa967356', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796068580200, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b67b1d91dd822a719bb0b58', 725290308);
INSERT INTO public.change VALUES (1, 49, 'contact', '\x01a22e079b6973fc9af56855b07a98ac', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796068580201, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b69d6610a290feb99f64263', 3135740418);
INSERT INTO public.change VALUES (1, 50, 'contact', '\x01a22e079b6b7d7e815beea36f425a69', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796068580203, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b6b33a4af7121b29e52bc40', 1590269412);
INSERT INTO public.change VALUES (1, 51, 'contact', '\x01a22e079b6b7d7e815beea36f425a69', 50, 2, 'deleted', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', '{"name":{},"phones":[]}', 1796068580205, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b6d0bd55bc3cd28637a7732', 463307162);
INSERT INTO public.change VALUES (1, 52, 'contact', '\x01a22e079b6f74838ef35511d6fb44d1', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796068580207, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b6f83e73cef1f9536e89a43', 1746888478);
INSERT INTO public.change VALUES (1, 53, 'contact', '\x01a22e079b7178a9ab94e59aec40d9bd', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796068580209, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b70e52d69a815eeb458e337', 372867855);
INSERT INTO public.change VALUES (1, 54, 'contact', '\x01a22e079b7178a9ab94e59aec40d9bd', 53, 2, 'deleted', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', '{"name":{},"phones":[]}', 1796068580210, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b7239df402d1a7033d4411d', 2963971936);
INSERT INTO public.change VALUES (1, 55, 'contact', '\x01a22e079b747063a15e40749a640ea3', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796068580212, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b74a87d38e1afd1a7acc49f', 59589760);
INSERT INTO public.change VALUES (1, 56, 'contact', '\x01a22e079b777b44a815ba6449d09712', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"+49305550139;ext=4","primary":true}]}', 1796068580215, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b77a34578079f78e09e4f0b', 1742219697);
INSERT INTO public.change VALUES (1, 57, 'contact', '\x01a22e079b7a78e88340e7c1e8492f58', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"+49305550140;ext=12","primary":true}]}', 1796068580218, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b7911c4339be74241781369', 414216171);
INSERT INTO public.change VALUES (1, 58, 'contact', '\x01a22e079b7d70adb83bbc2407eb5506', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1796068580221, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b7cba5592769b41f21068d5', 227855518);
INSERT INTO public.change VALUES (1, 59, 'contact', '\x01a22e079b7e7a61ae1e2929d92c0122', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796068580222, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b7e5bf9493703c38d8ef4f7', 2812309901);
INSERT INTO public.change VALUES (1, 60, 'contact', '\x01a22e079b7e7a61ae1e2929d92c0122', 59, 2, 'deleted', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', '{"name":{},"phones":[]}', 1796068580225, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b804a8e577242e261394729', 1745249225);
INSERT INTO public.change VALUES (1, 61, 'contact', '\x01a22e079b82771996fd94e90ef7c09f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796068580226, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b82f749e67660f94ed63b99', 480907979);
INSERT INTO public.change VALUES (1, 62, 'contact', '\x01a22e079b857baea4fd995e75676d51', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580229, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b830bc022ca68ca11d7fef5', 1354635814);
INSERT INTO public.change VALUES (1, 63, 'contact', '\x01a22e079b8772ad9719cd59944d53cd', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796068580231, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b87c957d9a7892b5a17fff0', 1172040615);
INSERT INTO public.change VALUES (2, 7, 'memory_store', '\x01a22e079c0273ba91bdb1446dd873a5', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796068580354, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c02df7998f2b7fc83338fd8', 2290662857);
INSERT INTO public.change VALUES (1, 64, 'contact', '\x01a22e079b8a771db29e51386ffc03d1', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796068580234, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b892b6156481087b0c129f7', 4045997792);
INSERT INTO public.change VALUES (1, 65, 'contact', '\x01a22e079b8c72ccb86c058973cfa59b', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580236, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b8bbd2281e675431c1217e7', 3626876953);
INSERT INTO public.change VALUES (1, 66, 'contact', '\x01a22e079b8d792db30b524d02d8e6d9', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796068580237, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b8d5ad6b7e775c5042ef5fb', 1804630321);
INSERT INTO public.change VALUES (1, 67, 'contact', '\x01a22e079b8f7f93bbcba6cebfe80924', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796068580239, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b8f1b28c0add1bd2f60f3c6', 2463429906);
INSERT INTO public.change VALUES (1, 68, 'contact', '\x01a22e079b917998b7ec7f1df6b96412', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580241, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b90278a5c5c500ce9e521b7', 702559760);
INSERT INTO public.change VALUES (1, 69, 'contact', '\x01a22e079b937ee2b74519c3f48cc672', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796068580243, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b92235ce6e4c6a0273c160e', 4292802875);
INSERT INTO public.change VALUES (1, 70, 'contact', '\x01a22e079b9470f89580ff5fea86656d', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796068580244, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b94e0023d621b1f2761f9d6', 3317038905);
INSERT INTO public.change VALUES (1, 71, 'contact', '\x01a22e079b967de180c6d7a6706cadb1', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580246, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b962b4125c108b2a5303f2e', 3675818695);
INSERT INTO public.change VALUES (1, 72, 'contact', '\x01a22e079b9871929129e61d79d4dfd0', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796068580248, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b986f2bccc791f4da7eaefd', 3646010475);
INSERT INTO public.change VALUES (1, 73, 'contact', '\x01a22e079b9a7896a8a554aed14464a3', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796068580250, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b9a289fa709ac3296a5430e', 270985467);
INSERT INTO public.change VALUES (1, 74, 'contact', '\x01a22e079b9c7c16b568c2bfbe1c602c', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580252, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079b9c2cb0a2e11a4aeef57638', 1665729744);
INSERT INTO public.change VALUES (1, 75, 'contact', '\x01a22e079b9e7395b2a6d05c42cdddf7', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796068580254, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b9d93db2e0d8406f0e81073', 3005991930);
INSERT INTO public.change VALUES (1, 76, 'contact', '\x01a22e079ba0748e95e8b8881da90c02', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796068580256, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079b9f68157683ce75bb2bf0ff', 1884704932);
INSERT INTO public.change VALUES (1, 77, 'contact', '\x01a22e079ba1732ea1657152127ed6d8', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580257, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079ba1faad3310e8903d304dee', 773930388);
INSERT INTO public.change VALUES (1, 78, 'contact', '\x01a22e079b207625bbb3f44a88c0bbc0', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796068580262, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079ba5b0b53da2db51743f8393', 545023150);
INSERT INTO public.change VALUES (1, 79, 'contact', '\x01a22e079b2a74b59dec0cd96538d92b', 12, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"+49305550143;ext=8","primary":true}]}', 1796068580265, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079ba88414f95080ff49c7f3d1', 1096986572);
INSERT INTO public.change VALUES (1, 80, 'contact', '\x01a22e079b2c7f758a0f7b16101dd4db', 13, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"}}', 1796068580266, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079baac092f238af3e87cf1068', 2860692860);
INSERT INTO public.change VALUES (2, 8, 'memory_store', '\x01a22e079c0476c897137a63b2c07e45', NULL, 1, 'created', '{}', '{}', 1796068580356, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c03b2eac2392f6f41d97c0f', 98573065);
INSERT INTO public.change VALUES (1, 81, 'contact', '\x01a22e079b3172ec8fb81eb88c77e45c', 16, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796068580268, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bab6671b6c34be128248b2e', 3824565469);
INSERT INTO public.change VALUES (1, 82, 'contact', '\x01a22e079b33716698272bc16b6597ed', 17, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"+49305550145"}]}', 1796068580270, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bae6f441171d7a46d4db591', 1965025486);
INSERT INTO public.change VALUES (1, 83, 'contact', '\x01a22e079b3876a3b529ae62985d14cc', 20, 2, 'updated', '{"company":null}', '{"company":"01M8Q0F6RBEMZT3XZBT5MKK77K"}', 1796068580273, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bb0fe1d0be261a5f59f3eee', 473741336);
INSERT INTO public.change VALUES (1, 84, 'contact', '\x01a22e079b3a7b60960a35108e78ad94', 21, 2, 'updated', '{"company":null}', '{"company":"01M8Q0F6RKF1WT9YK3ZAG1J602"}', 1796068580275, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bb2fb179e01f5677f25a448', 4168806943);
INSERT INTO public.change VALUES (1, 85, 'contact', '\x01a22e079b857baea4fd995e75676d51', 62, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796068580276, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bb44fa5b91a85bbdb639eea', 4092780116);
INSERT INTO public.change VALUES (1, 86, 'contact', '\x01a22e079b857baea4fd995e75676d51', 85, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796068580279, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bb6c7dad0106d8860a6f026', 3191537195);
INSERT INTO public.change VALUES (1, 87, 'contact', '\x01a22e079b3f7da9b9299218acea4ac9', 24, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796068580280, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bb83d872623f2e55d00a139', 3577993586);
INSERT INTO public.change VALUES (1, 88, 'contact', '\x01a22e079b4173f89b833e57589a0cfa', 25, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796068580282, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bba05b8e0b50a593271eb4d', 2053586348);
INSERT INTO public.change VALUES (1, 89, 'contact', '\x01a22e079b4173f89b833e57589a0cfa', 88, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796068580284, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bbb56d97b1865b690c01876', 2757725332);
INSERT INTO public.change VALUES (1, 90, 'contact', '\x01a22e079b207625bbb3f44a88c0bbc0', 78, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580286}]}', 1796068580286, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bbd614eff2aa9ae169bccf7', 3969963199);
INSERT INTO public.change VALUES (1, 91, 'contact', '\x01a22e079b2a74b59dec0cd96538d92b', 79, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580288}]}', 1796068580288, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bbf56b3468ded9289f7d443', 3422013176);
INSERT INTO public.change VALUES (1, 92, 'contact', '\x01a22e079b2c7f758a0f7b16101dd4db', 80, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580290}]}', 1796068580290, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bc15303786e2eaeac6e8838', 619319338);
INSERT INTO public.change VALUES (1, 93, 'contact', '\x01a22e079b3172ec8fb81eb88c77e45c', 81, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580292}]}', 1796068580292, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bc3dd032c22f19c2cc1a582', 3410441820);
INSERT INTO public.change VALUES (1, 94, 'contact', '\x01a22e079b33716698272bc16b6597ed', 82, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580293}]}', 1796068580293, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bc503d617b9b76658b4a992', 1699401209);
INSERT INTO public.change VALUES (1, 95, 'memory_store', '\x01a22e079b157047932310178a6712ca', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796068580295, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bc727570d5a7410aef3673d', 4053676064);
INSERT INTO public.change VALUES (1, 96, 'contact', '\x01a22e079b3172ec8fb81eb88c77e45c', 93, 4, 'updated', '{"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580292}]}', '{"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580292},{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580297}]}', 1796068580297, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bc8d7ff0efdd1ced37e0ed8', 1197143756);
INSERT INTO public.change VALUES (1, 97, 'contact', '\x01a22e079b33716698272bc16b6597ed', 94, 4, 'updated', '{"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580293}]}', '{"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580293},{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580299}]}', 1796068580299, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bca8d00b2679b0404c17428', 3897946773);
INSERT INTO public.change VALUES (1, 98, 'contact', '\x01a22e079b3876a3b529ae62985d14cc', 83, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580300}]}', 1796068580300, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bcce7b7ff18647f49a1762d', 2115385184);
INSERT INTO public.change VALUES (1, 99, 'contact', '\x01a22e079b3a7b60960a35108e78ad94', 84, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580302}]}', 1796068580302, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bce583e33bb105ff2271986', 1387282757);
INSERT INTO public.change VALUES (1, 100, 'contact', '\x01a22e079b3f7da9b9299218acea4ac9', 87, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580304}]}', 1796068580304, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bcf74a4ced2521c10188f46', 2460653837);
INSERT INTO public.change VALUES (1, 101, 'memory_store', '\x01a22e079b177ccc958ddebfde39b904', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796068580305, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bd10f05c635ea1ffbf55346', 1160760593);
INSERT INTO public.change VALUES (1, 102, 'contact', '\x01a22e079b3a7b60960a35108e78ad94', 99, 4, 'updated', '{"memberships":[{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580302}]}', '{"memberships":[{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580302},{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580307}]}', 1796068580307, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bd21a00bcf18bca8ecf2272', 2210705858);
INSERT INTO public.change VALUES (1, 103, 'contact', '\x01a22e079b3f7da9b9299218acea4ac9', 100, 4, 'updated', '{"memberships":[{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580304}]}', '{"memberships":[{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580304},{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580308}]}', 1796068580308, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bd417b77c2ed9d6a5ef4fb6', 2217930962);
INSERT INTO public.change VALUES (1, 104, 'contact', '\x01a22e079b4173f89b833e57589a0cfa', 89, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580310}]}', 1796068580310, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bd50f2e9caa405ced161b3d', 3329013144);
INSERT INTO public.change VALUES (1, 105, 'contact', '\x01a22e079b46762286731e422a1705e1', 28, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580311}]}', 1796068580311, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bd786415a1b0d070cdfd275', 1833463683);
INSERT INTO public.change VALUES (1, 106, 'contact', '\x01a22e079b48745f9d6872cdd20eb101', 29, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580313}]}', 1796068580313, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bd913e2617b67d29c0773eb', 628656667);
INSERT INTO public.change VALUES (1, 107, 'memory_store', '\x01a22e079b187f82be7c8a57510eaf96', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796068580315, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bda4aee14ccf9ca6b30113e', 615464370);
INSERT INTO public.change VALUES (1, 108, 'contact', '\x01a22e079b46762286731e422a1705e1', 105, 3, 'updated', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580311}]}', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580311},{"store":"01M8Q0F6RTESQAMZHRSK8WZ71F","since":1796068580316}]}', 1796068580316, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bdcfe00ca0db68f0ca4e925', 2710890869);
INSERT INTO public.change VALUES (1, 109, 'contact', '\x01a22e079b48745f9d6872cdd20eb101', 106, 3, 'updated', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580313}]}', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580313},{"store":"01M8Q0F6RTESQAMZHRSK8WZ71F","since":1796068580318}]}', 1796068580318, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bdd18745c45dfd22b41932a', 3268251861);
INSERT INTO public.change VALUES (1, 110, 'contact', '\x01a22e079b4d78f388f5e1532fb4ec58', 32, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RTESQAMZHRSK8WZ71F","since":1796068580319}]}', 1796068580319, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bdf0235a3355b75af8a9fcf', 1597668828);
INSERT INTO public.change VALUES (1, 111, 'contact', '\x01a22e079b4e7d4ba6b5b023a8d1c9d2', 33, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RTESQAMZHRSK8WZ71F","since":1796068580321}]}', 1796068580321, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be0131e0160341080b0116a', 348012358);
INSERT INTO public.change VALUES (1, 112, 'contact', '\x01a22e079b5477f18dca1cebe29a64c2', 36, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6RTESQAMZHRSK8WZ71F","since":1796068580323}]}', 1796068580323, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be227dd732b109cde6c8438', 3789338492);
INSERT INTO public.change VALUES (1, 113, 'memory_store', '\x01a22e079b1a766eaa7e38ccd1cf9c2f', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796068580324, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be416503cb57a3ed698270a', 3959218344);
INSERT INTO public.change VALUES (1, 114, 'contact', '\x01a22e079b2a74b59dec0cd96538d92b', 91, 4, 'updated', '{"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580288}]}', '{"memberships":[]}', 1796068580326, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be52114c16b390f0f4ca698', 1734011530);
INSERT INTO public.change VALUES (1, 115, 'memory_store', '\x01a22e079b157047932310178a6712ca', 95, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796068580327, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be7c00e6524367c821d4195', 2035943899);
INSERT INTO public.change VALUES (1, 116, 'contact', '\x01a22e079b46762286731e422a1705e1', 108, 4, 'updated', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580311},{"store":"01M8Q0F6RTESQAMZHRSK8WZ71F","since":1796068580316}]}', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580311}]}', 1796068580330, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be98d163298f6db516869fc', 4163861110);
INSERT INTO public.change VALUES (1, 117, 'contact', '\x01a22e079b48745f9d6872cdd20eb101', 109, 4, 'updated', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580313},{"store":"01M8Q0F6RTESQAMZHRSK8WZ71F","since":1796068580318}]}', '{"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580313}]}', 1796068580330, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be98d163298f6db516869fc', 2041868892);
INSERT INTO public.change VALUES (1, 118, 'contact', '\x01a22e079b4d78f388f5e1532fb4ec58', 110, 3, 'updated', '{"memberships":[{"store":"01M8Q0F6RTESQAMZHRSK8WZ71F","since":1796068580319}]}', '{"memberships":[]}', 1796068580330, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be98d163298f6db516869fc', 2396922597);
INSERT INTO public.change VALUES (1, 119, 'contact', '\x01a22e079b4e7d4ba6b5b023a8d1c9d2', 111, 3, 'updated', '{"memberships":[{"store":"01M8Q0F6RTESQAMZHRSK8WZ71F","since":1796068580321}]}', '{"memberships":[]}', 1796068580330, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be98d163298f6db516869fc', 1008712907);
INSERT INTO public.change VALUES (1, 120, 'contact', '\x01a22e079b5477f18dca1cebe29a64c2', 112, 3, 'updated', '{"memberships":[{"store":"01M8Q0F6RTESQAMZHRSK8WZ71F","since":1796068580323}]}', '{"memberships":[]}', 1796068580330, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be98d163298f6db516869fc', 632510188);
INSERT INTO public.change VALUES (1, 121, 'memory_store', '\x01a22e079b1a766eaa7e38ccd1cf9c2f', 113, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796068580330, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079be98d163298f6db516869fc', 3175839323);
INSERT INTO public.change VALUES (1, 122, 'company', '\x01a22e079b0f7fecbe0800d937782d02', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796068580333, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bec0293f4acf0bf5db1cd5d', 3992025080);
INSERT INTO public.change VALUES (1, 123, 'company', '\x01a22e079b0f7fecbe0800d937782d02', 122, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796068580336, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bf0f6b5388bd008fa4f011f', 1011560731);
INSERT INTO public.change VALUES (1, 124, 'contact', '\x01a22e079b3a7b60960a35108e78ad94', 102, 5, 'updated', '{"company":"01M8Q0F6RKF1WT9YK3ZAG1J602"}', '{"company":null}', 1796068580339, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bf2a8d9825877fc16f267cf', 3743196845);
INSERT INTO public.change VALUES (1, 125, 'company', '\x01a22e079b137879a4fa63faa0191802', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796068580339, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bf2a8d9825877fc16f267cf', 1719874889);
INSERT INTO public.change VALUES (1, 126, 'contact', '\x01a22e079b46762286731e422a1705e1', 116, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}],"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580311}]}', '{"name":{},"phones":[],"memberships":[]}', 1796068580341, 'key:00000000015KKP962R3KYFCSG1', 'synthflow', '\x01a22e079bf4315beff82debe8e2c246', 2936891455);
INSERT INTO public.change VALUES (1, 127, 'contact', '\x01a22e079b48745f9d6872cdd20eb101', 117, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580313}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796068580342, 'key:00000000015KKP962R3KYFCSG1', 'askelephant', '\x01a22e079bf6f2204e0fd4371cd504e6', 1152960937);
INSERT INTO public.change VALUES (2, 1, 'company', '\x01a22e079bf97744b5785332cd6162d2', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796068580345, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079bf8db1e3cab8ffe56fff609', 850366236);
INSERT INTO public.change VALUES (2, 2, 'company', '\x01a22e079bfa7c779badbf575cdbf13c', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796068580346, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079bfa9da0ff3b4ccec5759152', 1908329203);
INSERT INTO public.change VALUES (2, 3, 'company', '\x01a22e079bfc7f339ae6546744535d9a', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796068580348, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079bfb39b339c4f5a76f9fad94', 2568732886);
INSERT INTO public.change VALUES (2, 4, 'company', '\x01a22e079bfd7e8391abdb5a50d7c5d7', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796068580349, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079bfda0f5d522768568775483', 1503582635);
INSERT INTO public.change VALUES (2, 9, 'contact', '\x01a22e079c05777ea821711ec2c84d65', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796068580357, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c05d2142b775b67ba43cc77', 361444662);
INSERT INTO public.change VALUES (2, 10, 'contact', '\x01a22e079c077e15b13ce898f37cc5ad', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', 1796068580359, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c068106dc00eb3f3c98052e', 2630420914);
INSERT INTO public.change VALUES (2, 11, 'contact', '\x01a22e079c077e15b13ce898f37cc5ad', 10, 2, 'deleted', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', '{"name":{},"phones":[]}', 1796068580361, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c0886ef4321d5797bfc6967', 3595677076);
INSERT INTO public.change VALUES (2, 12, 'contact', '\x01a22e079c0b759dadc5c54c5d1c33a6', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', 1796068580363, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c0a1d5b5281ae0055ffb8ec', 3232193830);
INSERT INTO public.change VALUES (2, 13, 'contact', '\x01a22e079c0d7d3db14ba249cc2a00f3', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796068580365, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c0c03e78dadb86f8963bf40', 526222416);
INSERT INTO public.change VALUES (2, 14, 'contact', '\x01a22e079c0e749d96490fae61521ad2', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796068580366, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c0e08098e4de152d4d7a01e', 1204638507);
INSERT INTO public.change VALUES (2, 15, 'contact', '\x01a22e079c0e749d96490fae61521ad2', 14, 2, 'deleted', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', '{"name":{},"phones":[]}', 1796068580368, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c10c742ab0b226644ee9054', 3047042566);
INSERT INTO public.change VALUES (2, 16, 'contact', '\x01a22e079c127709b1f2722fc07cd600', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796068580370, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c11cd9f3b1bed5e33e25d2d', 32867832);
INSERT INTO public.change VALUES (2, 17, 'contact', '\x01a22e079c1477f6b93f1f13ad174fe8', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796068580372, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c139e4cac2ddc96742fbf59', 1056090894);
INSERT INTO public.change VALUES (2, 18, 'contact', '\x01a22e079c15706b8ce9a049883a13d6', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796068580373, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c1507e338d6640d2bd3079b', 257205743);
INSERT INTO public.change VALUES (2, 19, 'contact', '\x01a22e079c15706b8ce9a049883a13d6', 18, 2, 'deleted', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', '{"name":{},"phones":[]}', 1796068580375, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c1622ec52f2813ba3a8886c', 2294480850);
INSERT INTO public.change VALUES (2, 20, 'contact', '\x01a22e079c1973819d480dfc201a23e4', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796068580377, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c18b454bfdf4848effe20bc', 1442274305);
INSERT INTO public.change VALUES (2, 21, 'contact', '\x01a22e079c1b7888a8b7e90287afa765', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796068580379, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c1a1b9af5a4f4d165db44bf', 1139556858);
INSERT INTO public.change VALUES (2, 22, 'contact', '\x01a22e079c1c7dc58677914d6434bb80', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796068580380, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c1c604a93c1e9dc1b69288e', 312826125);
INSERT INTO public.change VALUES (2, 23, 'contact', '\x01a22e079c1c7dc58677914d6434bb80', 22, 2, 'deleted', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', '{"name":{},"phones":[]}', 1796068580382, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c1dccf3f687c0224e8a1fd6', 3841300699);
INSERT INTO public.change VALUES (2, 24, 'contact', '\x01a22e079c1f7730a5a453b497c8ef70', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796068580383, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c1fe2d1ae1551bd22a8ae39', 2567036747);
INSERT INTO public.change VALUES (2, 25, 'contact', '\x01a22e079c217293894c2b46949d77b4', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796068580385, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c21f5fa868460a2edcbe923', 4097603455);
INSERT INTO public.change VALUES (2, 26, 'contact', '\x01a22e079c2376a9ad59ce9bf21a5507', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796068580387, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c22c5c733fa56d091a4eef6', 3368599331);
INSERT INTO public.change VALUES (2, 27, 'contact', '\x01a22e079c2376a9ad59ce9bf21a5507', 26, 2, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', '{"name":{},"phones":[]}', 1796068580388, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c248aa2c8622fade5258396', 2667766710);
INSERT INTO public.change VALUES (2, 28, 'contact', '\x01a22e079c267ece8a2936fc08c20452', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796068580390, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c26617930302e10b5884aa6', 3588540198);
INSERT INTO public.change VALUES (2, 29, 'contact', '\x01a22e079c2871518e02bb3c7d257ec1', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796068580392, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c275a87e43635f0e442f41f', 3908785759);
INSERT INTO public.change VALUES (2, 30, 'contact', '\x01a22e079c2971b88927097b20581381', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796068580393, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c29e34420851bf9da3185d8', 3448971294);
INSERT INTO public.change VALUES (2, 31, 'contact', '\x01a22e079c2971b88927097b20581381', 30, 2, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796068580395, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c2ab460fddfa78efe0f94e9', 4052865929);
INSERT INTO public.change VALUES (2, 32, 'contact', '\x01a22e079c2c7f078ed5d3042258a0af', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796068580396, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c2cb0ccc5ddaa55269bca0b', 3913862190);
INSERT INTO public.change VALUES (2, 33, 'contact', '\x01a22e079c2e7603af67e76642a49c15', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796068580398, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c2e700caf05df9f170d7e20', 3472734915);
INSERT INTO public.change VALUES (2, 34, 'contact', '\x01a22e079c3073a4a5eb15b68b34fdf9', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796068580400, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c2f4970646a418a0bb36bf7', 2295105040);
INSERT INTO public.change VALUES (2, 35, 'contact', '\x01a22e079c3073a4a5eb15b68b34fdf9', 34, 2, 'deleted', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', '{"name":{},"phones":[]}', 1796068580401, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c31fe9a0b5089add792600b', 2764714777);
INSERT INTO public.change VALUES (2, 36, 'contact', '\x01a22e079c337bc18280606c8a0a39c0', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796068580403, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c32ca31c24880164090b33e', 4155740063);
INSERT INTO public.change VALUES (2, 37, 'contact', '\x01a22e079c347c19a5aafb2467358b0c', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796068580404, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c34a47eb34358362268daf0', 1769561536);
INSERT INTO public.change VALUES (2, 38, 'contact', '\x01a22e079c3674798e2df51d1b6bc1fc', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 1796068580406, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c3646684ba9df58b9d43d0d', 2867632663);
INSERT INTO public.change VALUES (2, 39, 'contact', '\x01a22e079c3674798e2df51d1b6bc1fc', 38, 2, 'deleted', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', '{"name":{},"phones":[]}', 1796068580408, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c3732803d24228bf82edce9', 3170948584);
INSERT INTO public.change VALUES (2, 40, 'contact', '\x01a22e079c397406b94881504c815924', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 1796068580409, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c3907dbb8ddf5f6c187de59', 379963674);
INSERT INTO public.change VALUES (2, 41, 'contact', '\x01a22e079c3b7e4789905605a266a5f4', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796068580411, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c3a2a652de27e03ae8f7c55', 133934483);
INSERT INTO public.change VALUES (2, 42, 'contact', '\x01a22e079c3c79ad8113112025741b60', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796068580412, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c3c14c4fe253a592da02b91', 141593131);
INSERT INTO public.change VALUES (2, 43, 'contact', '\x01a22e079c3c79ad8113112025741b60', 42, 2, 'deleted', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', '{"name":{},"phones":[]}', 1796068580415, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c3ef957d41c4b333cb3caa8', 4033227240);
INSERT INTO public.change VALUES (2, 44, 'contact', '\x01a22e079c4071e6a67219b4fba5a9db', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796068580416, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c400a861787a14db41fa694', 4222180687);
INSERT INTO public.change VALUES (2, 45, 'contact', '\x01a22e079c4278b18721bca34b1a3d89', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796068580418, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c4279c14d546ff1e2ec6fa3', 587130184);
INSERT INTO public.change VALUES (2, 46, 'contact', '\x01a22e079c44761ab5ad7e1347edce75', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796068580420, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c44021afdb40b7dc487d099', 2355325063);
INSERT INTO public.change VALUES (2, 47, 'contact', '\x01a22e079c44761ab5ad7e1347edce75', 46, 2, 'deleted', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', '{"name":{},"phones":[]}', 1796068580422, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c457299ee621d4b0e82c488', 795653583);
INSERT INTO public.change VALUES (2, 48, 'contact', '\x01a22e079c477063b89524351e240acc', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796068580423, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c475b2edb6453fa61363c7e', 445145569);
INSERT INTO public.change VALUES (2, 49, 'contact', '\x01a22e079c497881b337c32d7b82351f', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796068580425, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c488b3bb2e014598a08e593', 564181231);
INSERT INTO public.change VALUES (2, 50, 'contact', '\x01a22e079c4b75a5b4f696d441ced7e3', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796068580427, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c4a2fc6149739f1b1bff5a2', 1180996423);
INSERT INTO public.change VALUES (2, 88, 'contact', '\x01a22e079c05777ea821711ec2c84d65', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796068580499, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c928059821a0540baac16e3', 1239975751);
INSERT INTO public.change VALUES (2, 51, 'contact', '\x01a22e079c4b75a5b4f696d441ced7e3', 50, 2, 'deleted', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', '{"name":{},"phones":[]}', 1796068580428, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c4c011d42bd09257110b21c', 5808736);
INSERT INTO public.change VALUES (2, 52, 'contact', '\x01a22e079c4e72c18a997d5789c19578', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796068580430, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c4d2b6ffd5c92b2b4c59456', 1226845157);
INSERT INTO public.change VALUES (2, 53, 'contact', '\x01a22e079c5070b69cb4eb16f6a2f6f8', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796068580432, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c4ff0ec88d27eab60d5beb0', 1337224381);
INSERT INTO public.change VALUES (2, 54, 'contact', '\x01a22e079c5070b69cb4eb16f6a2f6f8', 53, 2, 'deleted', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', '{"name":{},"phones":[]}', 1796068580433, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c51058c1279bc55e0d04a1a', 2999769078);
INSERT INTO public.change VALUES (2, 55, 'contact', '\x01a22e079c53752a81b6b12f2bca2e98', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796068580435, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c53bd2945da12023520c943', 2938946799);
INSERT INTO public.change VALUES (2, 56, 'contact', '\x01a22e079c5570fa9e7ef884c471cdfb', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1796068580437, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c55269fc2a642735b08fd0f', 237645315);
INSERT INTO public.change VALUES (2, 57, 'contact', '\x01a22e079c5570fa9e7ef884c471cdfb', 56, 2, 'deleted', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', '{"name":{},"phones":[]}', 1796068580439, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c57d334c4a5b227191f8ddf', 3708579199);
INSERT INTO public.change VALUES (2, 58, 'contact', '\x01a22e079c597921aeab517e8110b4db', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1796068580441, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c58651f3dc4482ef91a66ea', 656440853);
INSERT INTO public.change VALUES (2, 59, 'contact', '\x01a22e079c5b75d195e6788060847fea', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1796068580443, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c5a2045a0bf48bced0737fa', 1368830507);
INSERT INTO public.change VALUES (2, 60, 'contact', '\x01a22e079c5b75d195e6788060847fea', 59, 2, 'deleted', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', '{"name":{},"phones":[]}', 1796068580444, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c5c604158e5777434945203', 3802958407);
INSERT INTO public.change VALUES (2, 61, 'contact', '\x01a22e079c5e71e19a5523c438cd0370', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1796068580446, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c5d7cf78ce930ceba1f3cc7', 3255694211);
INSERT INTO public.change VALUES (2, 62, 'contact', '\x01a22e079c6175979682574aa73004fd', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1796068580449, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c6067ee09aebb6b136709e5', 2404190455);
INSERT INTO public.change VALUES (2, 63, 'contact', '\x01a22e079c627cbc8d6040ead052fe84', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796068580450, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c62167790317ec65afd4694', 1148895657);
INSERT INTO public.change VALUES (2, 64, 'contact', '\x01a22e079c627cbc8d6040ead052fe84', 63, 2, 'deleted', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', '{"name":{},"phones":[]}', 1796068580452, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c642bb8dcd6b0dad14ceefb', 2082151016);
INSERT INTO public.change VALUES (2, 65, 'contact', '\x01a22e079c6772f18a24a0740e85a541', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796068580455, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c66220bbe2e54c70028ce48', 688539263);
INSERT INTO public.change VALUES (2, 66, 'contact', '\x01a22e079c6a7fdc8df260101b416107', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580458, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c69b4e57506ccbcc8a331f3', 1533707752);
INSERT INTO public.change VALUES (2, 67, 'contact', '\x01a22e079c6c7f55a11567d34e37857d', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796068580460, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c6b78a25e0fefdf2466ffb0', 89984212);
INSERT INTO public.change VALUES (2, 68, 'contact', '\x01a22e079c6e790483210bdade48cb8a', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796068580462, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c6e06e7e3bfe95fcd081523', 487972511);
INSERT INTO public.change VALUES (2, 114, 'contact', '\x01a22e079c217293894c2b46949d77b4', 99, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580545}]}', 1796068580545, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cc16df192106bc4b263e41a', 3315321082);
INSERT INTO public.change VALUES (2, 69, 'contact', '\x01a22e079c707d2bafd2fdd8a79e35a8', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580464, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c6f9cfce51b922000d360a6', 2281446719);
INSERT INTO public.change VALUES (2, 70, 'contact', '\x01a22e079c7271568850f2ab5eb2e80d', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796068580466, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c713756ddec5adc790308e6', 4267988563);
INSERT INTO public.change VALUES (2, 71, 'contact', '\x01a22e079c747e27aa2d6c2e5e512b3b', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796068580468, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c731f9158a93aea7c4c3437', 228311269);
INSERT INTO public.change VALUES (2, 72, 'contact', '\x01a22e079c7675929b27609fc8531db2', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580470, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c756c4d4946474b3864f37b', 3419624950);
INSERT INTO public.change VALUES (2, 73, 'contact', '\x01a22e079c77765e9fe848b016aab4f2', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796068580471, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c77d94699e46195610ffca4', 1520796511);
INSERT INTO public.change VALUES (2, 74, 'contact', '\x01a22e079c797bd5b0be842aaeb8bf28', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796068580473, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c79dc9b24e80e85e9cf8cf9', 2175794289);
INSERT INTO public.change VALUES (2, 75, 'contact', '\x01a22e079c7b76aa9f0b145bb147f565', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580475, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c7b48d03c7cd6ce730155b2', 2116771012);
INSERT INTO public.change VALUES (2, 76, 'contact', '\x01a22e079c7d72969e8bdb12d8c3b95a', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796068580477, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c7d407dbc357b4328439154', 3203172934);
INSERT INTO public.change VALUES (2, 77, 'contact', '\x01a22e079c7f7c459a0b8ed9a3d5e8ec', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796068580479, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c7e54789a030b7fbaa67b54', 607171455);
INSERT INTO public.change VALUES (2, 78, 'contact', '\x01a22e079c817411891f0f35e72e4fd5', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580481, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c80b73c31ca85fae53b6e4d', 2864142305);
INSERT INTO public.change VALUES (2, 79, 'contact', '\x01a22e079c837fe284778eb9b97ff635', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796068580483, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c8222ab98a91f81bf751d51', 954769696);
INSERT INTO public.change VALUES (2, 80, 'contact', '\x01a22e079c85746a8d25a7cdc1caa028', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796068580485, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c844e6bb8a45a5128f8aa48', 1198067915);
INSERT INTO public.change VALUES (2, 81, 'contact', '\x01a22e079c8671ea9e5c3254248ee94f', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796068580486, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c8669d6e9b89aa02fc0128f', 1484592043);
INSERT INTO public.change VALUES (2, 82, 'contact', '\x01a22e079c887d5d8e97db4183b7d80f', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796068580488, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c88d88339e0cbfe92c40636', 2091694184);
INSERT INTO public.change VALUES (2, 83, 'contact', '\x01a22e079c887d5d8e97db4183b7d80f', 82, 2, 'deleted', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', '{"emails":[]}', 1796068580490, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c8ab71aec79987c4bdca652', 3118148688);
INSERT INTO public.change VALUES (2, 84, 'contact', '\x01a22e079c8c7999869dab80e0f3b5f6', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796068580492, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c8bee7d99dc53b374dd58dc', 1439280911);
INSERT INTO public.change VALUES (2, 85, 'contact', '\x01a22e079c8e7bab88be999ffdfd8dc1', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796068580494, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c8d1a438a8c029c1e0232df', 348708022);
INSERT INTO public.change VALUES (2, 86, 'contact', '\x01a22e079c8e7bab88be999ffdfd8dc1', 85, 2, 'deleted', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796068580495, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c8f8a0cf530f941e9cf2f95', 2456626105);
INSERT INTO public.change VALUES (2, 87, 'contact', '\x01a22e079c9176889af29618814c82db', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796068580497, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c91183940cc9c9747a8051d', 920472289);
INSERT INTO public.change VALUES (2, 89, 'contact', '\x01a22e079c0b759dadc5c54c5d1c33a6', 12, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"0305550143;ext=8","primary":true}]}', 1796068580501, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c94294b3f629f3b985f80bb', 3137498416);
INSERT INTO public.change VALUES (2, 90, 'contact', '\x01a22e079c0d7d3db14ba249cc2a00f3', 13, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null}}', 1796068580503, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079c975962d650cf258ec22077', 1198826376);
INSERT INTO public.change VALUES (2, 91, 'contact', '\x01a22e079c127709b1f2722fc07cd600', 16, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796068580505, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c99ba64e88d2695c3998d46', 552926650);
INSERT INTO public.change VALUES (2, 92, 'contact', '\x01a22e079c1477f6b93f1f13ad174fe8', 17, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"0305550145"}]}', 1796068580508, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c9bf502a1e522626bb3e9cd', 791566547);
INSERT INTO public.change VALUES (2, 93, 'contact', '\x01a22e079c1973819d480dfc201a23e4', 20, 2, 'updated', '{"company":null}', '{"company":"01M8Q0F6ZSEX2BAY2K6B6P2RPJ"}', 1796068580509, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c9dca884589c5dd81ff94e0', 756557782);
INSERT INTO public.change VALUES (2, 94, 'contact', '\x01a22e079c1b7888a8b7e90287afa765', 21, 2, 'updated', '{"company":null}', '{"company":"01M8Q0F6ZXFT1S3AYVB98DFHEQ"}', 1796068580511, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079c9f53808434901c4e83309b', 2994812872);
INSERT INTO public.change VALUES (2, 95, 'contact', '\x01a22e079c6a7fdc8df260101b416107', 66, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796068580513, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079ca06acde6c5a1cf70eb5dfe', 2302719691);
INSERT INTO public.change VALUES (2, 96, 'contact', '\x01a22e079c6a7fdc8df260101b416107', 95, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796068580515, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079ca2dc121570abaa3638cc47', 4187970752);
INSERT INTO public.change VALUES (2, 97, 'contact', '\x01a22e079c1f7730a5a453b497c8ef70', 24, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796068580516, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079ca42e261cf672410c5b1f15', 1993502308);
INSERT INTO public.change VALUES (2, 98, 'contact', '\x01a22e079c217293894c2b46949d77b4', 25, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796068580518, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079ca6f66876aea9d301abfd30', 3904549987);
INSERT INTO public.change VALUES (2, 99, 'contact', '\x01a22e079c217293894c2b46949d77b4', 98, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796068580520, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079ca7ac04e928f8409e4a87a0', 3695224695);
INSERT INTO public.change VALUES (2, 100, 'contact', '\x01a22e079c05777ea821711ec2c84d65', 88, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580522}]}', 1796068580522, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079ca97e76db0ff63365e294f1', 3486451523);
INSERT INTO public.change VALUES (2, 101, 'contact', '\x01a22e079c0b759dadc5c54c5d1c33a6', 89, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580523}]}', 1796068580523, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cab9abbda971ce57f0cbf68', 3160740684);
INSERT INTO public.change VALUES (2, 102, 'contact', '\x01a22e079c0d7d3db14ba249cc2a00f3', 90, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580525}]}', 1796068580525, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cacafb292ee20d49677bded', 3622117035);
INSERT INTO public.change VALUES (2, 103, 'contact', '\x01a22e079c127709b1f2722fc07cd600', 91, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580526}]}', 1796068580526, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079caef27b5a8ffbd0060ca3fa', 3996734502);
INSERT INTO public.change VALUES (2, 104, 'contact', '\x01a22e079c1477f6b93f1f13ad174fe8', 92, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580528}]}', 1796068580528, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cb0490fec015d27bc06b582', 1976898957);
INSERT INTO public.change VALUES (2, 105, 'memory_store', '\x01a22e079bff7cb09615bff693506192', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796068580530, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cb1dcade8430e83ad4d8829', 3836668614);
INSERT INTO public.change VALUES (2, 106, 'contact', '\x01a22e079c127709b1f2722fc07cd600', 103, 4, 'updated', '{"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580526}]}', '{"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580526},{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580531}]}', 1796068580531, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cb3d64e1bfa68252169e12c', 309075281);
INSERT INTO public.change VALUES (2, 107, 'contact', '\x01a22e079c1477f6b93f1f13ad174fe8', 104, 4, 'updated', '{"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580528}]}', '{"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580528},{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580533}]}', 1796068580533, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cb46786495e18a10792e617', 2118538857);
INSERT INTO public.change VALUES (2, 108, 'contact', '\x01a22e079c1973819d480dfc201a23e4', 93, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580535}]}', 1796068580535, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cb6f29aebaf0c113eeb8734', 2460003678);
INSERT INTO public.change VALUES (2, 109, 'contact', '\x01a22e079c1b7888a8b7e90287afa765', 94, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580537}]}', 1796068580537, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cb8e88eb073dd0623295eba', 3471406325);
INSERT INTO public.change VALUES (2, 110, 'contact', '\x01a22e079c1f7730a5a453b497c8ef70', 97, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580539}]}', 1796068580539, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cba6e120bc101505eb31ae5', 563558419);
INSERT INTO public.change VALUES (2, 111, 'memory_store', '\x01a22e079c0173c7b29652f69a0a3ea7', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796068580540, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cbc73203e6cd5f8d364ae0e', 3189551719);
INSERT INTO public.change VALUES (2, 112, 'contact', '\x01a22e079c1b7888a8b7e90287afa765', 109, 4, 'updated', '{"memberships":[{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580537}]}', '{"memberships":[{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580537},{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580542}]}', 1796068580542, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cbd4d770418367c9e327057', 3152698815);
INSERT INTO public.change VALUES (2, 113, 'contact', '\x01a22e079c1f7730a5a453b497c8ef70', 110, 4, 'updated', '{"memberships":[{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580539}]}', '{"memberships":[{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580539},{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580543}]}', 1796068580543, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cbf69aee74737e5af25f2d9', 2935428458);
INSERT INTO public.change VALUES (2, 115, 'contact', '\x01a22e079c267ece8a2936fc08c20452', 28, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580547}]}', 1796068580547, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cc2043659fd7964b96c6aa1', 3786763872);
INSERT INTO public.change VALUES (2, 116, 'contact', '\x01a22e079c2871518e02bb3c7d257ec1', 29, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580548}]}', 1796068580548, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cc41f2edfde52318cc0de6e', 721436830);
INSERT INTO public.change VALUES (2, 117, 'memory_store', '\x01a22e079c0273ba91bdb1446dd873a5', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796068580550, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cc5ad7b05a771dfe4813711', 4056953577);
INSERT INTO public.change VALUES (2, 118, 'contact', '\x01a22e079c267ece8a2936fc08c20452', 115, 3, 'updated', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580547}]}', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580547},{"store":"01M8Q0F704EV49E4VTCESC0ZJ5","since":1796068580551}]}', 1796068580551, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cc73a738b3a907df297f4d8', 3375680800);
INSERT INTO public.change VALUES (2, 119, 'contact', '\x01a22e079c2871518e02bb3c7d257ec1', 116, 3, 'updated', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580548}]}', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580548},{"store":"01M8Q0F704EV49E4VTCESC0ZJ5","since":1796068580553}]}', 1796068580553, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cc8d58d326ad699d76aa62a', 1675165354);
INSERT INTO public.change VALUES (2, 120, 'contact', '\x01a22e079c2c7f078ed5d3042258a0af', 32, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F704EV49E4VTCESC0ZJ5","since":1796068580554}]}', 1796068580554, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cca23e27b431f5d48c2c3f1', 2840893579);
INSERT INTO public.change VALUES (2, 121, 'contact', '\x01a22e079c2e7603af67e76642a49c15', 33, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F704EV49E4VTCESC0ZJ5","since":1796068580556}]}', 1796068580556, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079ccce9f911755139935d1698', 3417451862);
INSERT INTO public.change VALUES (2, 122, 'contact', '\x01a22e079c337bc18280606c8a0a39c0', 36, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8Q0F704EV49E4VTCESC0ZJ5","since":1796068580558}]}', 1796068580558, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079ccd37fd81c94528798e387d', 3749739636);
INSERT INTO public.change VALUES (2, 123, 'memory_store', '\x01a22e079c0476c897137a63b2c07e45', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796068580559, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079ccfe54743dbb1332d4bd1c9', 2170053075);
INSERT INTO public.change VALUES (2, 124, 'contact', '\x01a22e079c0b759dadc5c54c5d1c33a6', 101, 4, 'updated', '{"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580523}]}', '{"memberships":[]}', 1796068580561, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cd09baf93768201673420a7', 3573010928);
INSERT INTO public.change VALUES (2, 125, 'memory_store', '\x01a22e079bff7cb09615bff693506192', 105, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796068580563, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cd2aa47e08cc0fe535f95e2', 1324907091);
INSERT INTO public.change VALUES (2, 126, 'contact', '\x01a22e079c267ece8a2936fc08c20452', 118, 4, 'updated', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580547},{"store":"01M8Q0F704EV49E4VTCESC0ZJ5","since":1796068580551}]}', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580547}]}', 1796068580564, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cd4dd0928ef0930e0b810cd', 762379187);
INSERT INTO public.change VALUES (2, 127, 'contact', '\x01a22e079c2871518e02bb3c7d257ec1', 119, 4, 'updated', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580548},{"store":"01M8Q0F704EV49E4VTCESC0ZJ5","since":1796068580553}]}', '{"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580548}]}', 1796068580564, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cd4dd0928ef0930e0b810cd', 296693107);
INSERT INTO public.change VALUES (2, 128, 'contact', '\x01a22e079c2c7f078ed5d3042258a0af', 120, 3, 'updated', '{"memberships":[{"store":"01M8Q0F704EV49E4VTCESC0ZJ5","since":1796068580554}]}', '{"memberships":[]}', 1796068580564, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cd4dd0928ef0930e0b810cd', 4255349825);
INSERT INTO public.change VALUES (2, 129, 'contact', '\x01a22e079c2e7603af67e76642a49c15', 121, 3, 'updated', '{"memberships":[{"store":"01M8Q0F704EV49E4VTCESC0ZJ5","since":1796068580556}]}', '{"memberships":[]}', 1796068580564, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cd4dd0928ef0930e0b810cd', 4270091497);
INSERT INTO public.change VALUES (2, 130, 'contact', '\x01a22e079c337bc18280606c8a0a39c0', 122, 3, 'updated', '{"memberships":[{"store":"01M8Q0F704EV49E4VTCESC0ZJ5","since":1796068580558}]}', '{"memberships":[]}', 1796068580564, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cd4dd0928ef0930e0b810cd', 3351827247);
INSERT INTO public.change VALUES (2, 131, 'memory_store', '\x01a22e079c0476c897137a63b2c07e45', 123, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796068580564, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cd4dd0928ef0930e0b810cd', 1756997897);
INSERT INTO public.change VALUES (2, 132, 'company', '\x01a22e079bfa7c779badbf575cdbf13c', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796068580566, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079cd6b9edb810ce40847896c2', 2836131178);
INSERT INTO public.change VALUES (2, 133, 'company', '\x01a22e079bfa7c779badbf575cdbf13c', 132, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796068580568, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079cd89d0f3bd086675f6d0d09', 1697413841);
INSERT INTO public.change VALUES (2, 134, 'contact', '\x01a22e079c1b7888a8b7e90287afa765', 112, 5, 'updated', '{"company":"01M8Q0F6ZXFT1S3AYVB98DFHEQ"}', '{"company":null}', 1796068580570, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079cd91424a4456ddcc299e925', 419066254);
INSERT INTO public.change VALUES (2, 135, 'company', '\x01a22e079bfd7e8391abdb5a50d7c5d7', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796068580570, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079cd91424a4456ddcc299e925', 2789553444);
INSERT INTO public.change VALUES (2, 136, 'contact', '\x01a22e079c267ece8a2936fc08c20452', 126, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}],"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580547}]}', '{"name":{},"phones":[],"memberships":[]}', 1796068580572, 'key:0000000002RWC88PJ30NKX9NA0', 'synthflow', '\x01a22e079cdc77a147fafa2aa8a93b37', 2699232697);
INSERT INTO public.change VALUES (2, 137, 'contact', '\x01a22e079c2871518e02bb3c7d257ec1', 127, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580548}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796068580574, 'key:0000000002RWC88PJ30NKX9NA0', 'askelephant', '\x01a22e079cde08040ff47eb6a0706f67', 1998348943);


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company VALUES (1, '\x01a22e079b0b753fa1f7ebd169399cf3', 1, 1, 1796068580107, 1796068580107, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 266082826);
INSERT INTO public.company VALUES (1, '\x01a22e079b117d02bf6a79a57af020dd', 1, 3, 1796068580113, 1796068580113, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1261128414);
INSERT INTO public.company VALUES (1, '\x01a22e079b0f7fecbe0800d937782d02', 3, 123, 1796068580111, 1796068580336, 'HS-3', 'zoë and sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 4184536898);
INSERT INTO public.company VALUES (2, '\x01a22e079bf97744b5785332cd6162d2', 1, 1, 1796068580345, 1796068580345, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 2965805548);
INSERT INTO public.company VALUES (2, '\x01a22e079bfc7f339ae6546744535d9a', 1, 3, 1796068580348, 1796068580348, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 3464539589);
INSERT INTO public.company VALUES (2, '\x01a22e079bfa7c779badbf575cdbf13c', 3, 133, 1796068580346, 1796068580568, 'HS-3', 'zoë and sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 3484597901);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES (1, '\x01a22e079b55794188aec20506dc351e', 1, 37, 1796068580181, 1796068580181, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 3206508611);
INSERT INTO public.contact VALUES (1, '\x01a22e079b5a746aaca908531aaf3b99', 1, 40, 1796068580186, 1796068580186, NULL, NULL, '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 4003227943);
INSERT INTO public.contact VALUES (1, '\x01a22e079b5c730d97832e8796d79cce', 1, 41, 1796068580188, 1796068580188, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 2019816900);
INSERT INTO public.contact VALUES (1, '\x01a22e079b60737ea9cb0e4acd651019', 1, 44, 1796068580192, 1796068580192, NULL, NULL, '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 3337031415);
INSERT INTO public.contact VALUES (1, '\x01a22e079b6270dbbdfbe4a2a67ec353', 1, 45, 1796068580194, 1796068580194, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1349186196);
INSERT INTO public.contact VALUES (1, '\x01a22e079b687180bf7106aefa967356', 1, 48, 1796068580200, 1796068580200, NULL, NULL, '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 2417455404);
INSERT INTO public.contact VALUES (1, '\x01a22e079b6973fc9af56855b07a98ac', 1, 49, 1796068580201, 1796068580201, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1131165909);
INSERT INTO public.contact VALUES (1, '\x01a22e079b6f74838ef35511d6fb44d1', 1, 52, 1796068580207, 1796068580207, NULL, NULL, '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1410912892);
INSERT INTO public.contact VALUES (1, '\x01a22e079b747063a15e40749a640ea3', 1, 55, 1796068580212, 1796068580212, NULL, NULL, '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 2279046396);
INSERT INTO public.contact VALUES (1, '\x01a22e079b777b44a815ba6449d09712', 1, 56, 1796068580215, 1796068580215, NULL, NULL, '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"+49305550139;ext=4","primary":true}]}', 3052558057);
INSERT INTO public.contact VALUES (1, '\x01a22e079b7a78e88340e7c1e8492f58', 1, 57, 1796068580218, 1796068580218, NULL, NULL, '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"+49305550140;ext=12","primary":true}]}', 3965733971);
INSERT INTO public.contact VALUES (1, '\x01a22e079b7d70adb83bbc2407eb5506', 1, 58, 1796068580221, 1796068580221, NULL, NULL, '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 3230213747);
INSERT INTO public.contact VALUES (1, '\x01a22e079b207625bbb3f44a88c0bbc0', 3, 90, 1796068580128, 1796068580286, NULL, NULL, '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580286}]}', 3106305562);
INSERT INTO public.contact VALUES (1, '\x01a22e079b2c7f758a0f7b16101dd4db', 3, 92, 1796068580140, 1796068580290, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"},"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580290}]}', 2219767436);
INSERT INTO public.contact VALUES (1, '\x01a22e079b3172ec8fb81eb88c77e45c', 4, 96, 1796068580145, 1796068580297, NULL, NULL, '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580292},{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580297}]}', 3867384320);
INSERT INTO public.contact VALUES (1, '\x01a22e079b3876a3b529ae62985d14cc', 3, 98, 1796068580152, 1796068580300, '\x01a22e079b0b753fa1f7ebd169399cf3', NULL, '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}],"company":"01M8Q0F6RBEMZT3XZBT5MKK77K","memberships":[{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580300}]}', 3018643071);
INSERT INTO public.contact VALUES (1, '\x01a22e079b3f7da9b9299218acea4ac9', 4, 103, 1796068580159, 1796068580308, NULL, 'HS-1', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580304},{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580308}]}', 1797655294);
INSERT INTO public.contact VALUES (1, '\x01a22e079b2a74b59dec0cd96538d92b', 4, 114, 1796068580138, 1796068580326, NULL, NULL, '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"+49305550143;ext=8","primary":true}]}', 1689535528);
INSERT INTO public.contact VALUES (1, '\x01a22e079b82771996fd94e90ef7c09f', 1, 61, 1796068580226, 1796068580226, NULL, NULL, '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 4191113483);
INSERT INTO public.contact VALUES (1, '\x01a22e079b8772ad9719cd59944d53cd', 1, 63, 1796068580231, 1796068580231, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 310722736);
INSERT INTO public.contact VALUES (1, '\x01a22e079b8a771db29e51386ffc03d1', 1, 64, 1796068580234, 1796068580234, NULL, NULL, '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1229634326);
INSERT INTO public.contact VALUES (1, '\x01a22e079b8c72ccb86c058973cfa59b', 1, 65, 1796068580236, 1796068580236, NULL, NULL, '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1173101749);
INSERT INTO public.contact VALUES (1, '\x01a22e079b8d792db30b524d02d8e6d9', 1, 66, 1796068580237, 1796068580237, NULL, NULL, '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1105453853);
INSERT INTO public.contact VALUES (1, '\x01a22e079b8f7f93bbcba6cebfe80924', 1, 67, 1796068580239, 1796068580239, NULL, NULL, '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 3768458572);
INSERT INTO public.contact VALUES (1, '\x01a22e079b917998b7ec7f1df6b96412', 1, 68, 1796068580241, 1796068580241, NULL, NULL, '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1844646830);
INSERT INTO public.contact VALUES (1, '\x01a22e079b937ee2b74519c3f48cc672', 1, 69, 1796068580243, 1796068580243, NULL, NULL, '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 196441205);
INSERT INTO public.contact VALUES (1, '\x01a22e079b9470f89580ff5fea86656d', 1, 70, 1796068580244, 1796068580244, NULL, NULL, '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 3576563051);
INSERT INTO public.contact VALUES (1, '\x01a22e079b967de180c6d7a6706cadb1', 1, 71, 1796068580246, 1796068580246, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3468773539);
INSERT INTO public.contact VALUES (1, '\x01a22e079b9871929129e61d79d4dfd0', 1, 72, 1796068580248, 1796068580248, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1132635632);
INSERT INTO public.contact VALUES (1, '\x01a22e079b9a7896a8a554aed14464a3', 1, 73, 1796068580250, 1796068580250, NULL, NULL, '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 2254999971);
INSERT INTO public.contact VALUES (1, '\x01a22e079b9c7c16b568c2bfbe1c602c', 1, 74, 1796068580252, 1796068580252, NULL, NULL, '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1399436783);
INSERT INTO public.contact VALUES (1, '\x01a22e079b9e7395b2a6d05c42cdddf7', 1, 75, 1796068580254, 1796068580254, NULL, NULL, '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 4068113011);
INSERT INTO public.contact VALUES (1, '\x01a22e079ba0748e95e8b8881da90c02', 1, 76, 1796068580256, 1796068580256, NULL, NULL, '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 899944464);
INSERT INTO public.contact VALUES (1, '\x01a22e079ba1732ea1657152127ed6d8', 1, 77, 1796068580257, 1796068580257, NULL, NULL, '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3540768109);
INSERT INTO public.contact VALUES (1, '\x01a22e079b857baea4fd995e75676d51', 3, 86, 1796068580229, 1796068580279, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3431030464);
INSERT INTO public.contact VALUES (1, '\x01a22e079b33716698272bc16b6597ed', 4, 97, 1796068580147, 1796068580299, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"+49305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8Q0F6RNE13S68RG2Y56E4PA","since":1796068580293},{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580299}]}', 1055798847);
INSERT INTO public.contact VALUES (1, '\x01a22e079b4173f89b833e57589a0cfa', 4, 104, 1796068580161, 1796068580310, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580310}]}', 1912670463);
INSERT INTO public.contact VALUES (1, '\x01a22e079b4d78f388f5e1532fb4ec58', 3, 118, 1796068580173, 1796068580330, NULL, NULL, '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 915859976);
INSERT INTO public.contact VALUES (1, '\x01a22e079b4e7d4ba6b5b023a8d1c9d2', 3, 119, 1796068580174, 1796068580330, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 3730564155);
INSERT INTO public.contact VALUES (1, '\x01a22e079b5477f18dca1cebe29a64c2', 3, 120, 1796068580180, 1796068580330, NULL, NULL, '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 2582402649);
INSERT INTO public.contact VALUES (1, '\x01a22e079b3a7b60960a35108e78ad94', 5, 124, 1796068580154, 1796068580339, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8Q0F6RQFK69B3EYQZF3KE84","since":1796068580302},{"store":"01M8Q0F6RRFY1BWZ4AAX8GXBWP","since":1796068580307}]}', 2723048257);
INSERT INTO public.contact VALUES (2, '\x01a22e079c347c19a5aafb2467358b0c', 1, 37, 1796068580404, 1796068580404, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 3953940934);
INSERT INTO public.contact VALUES (2, '\x01a22e079c397406b94881504c815924', 1, 40, 1796068580409, 1796068580409, NULL, NULL, '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 836333324);
INSERT INTO public.contact VALUES (2, '\x01a22e079c3b7e4789905605a266a5f4', 1, 41, 1796068580411, 1796068580411, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 515257780);
INSERT INTO public.contact VALUES (2, '\x01a22e079c4071e6a67219b4fba5a9db', 1, 44, 1796068580416, 1796068580416, NULL, NULL, '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 4175031085);
INSERT INTO public.contact VALUES (2, '\x01a22e079c4278b18721bca34b1a3d89', 1, 45, 1796068580418, 1796068580418, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 4119006603);
INSERT INTO public.contact VALUES (2, '\x01a22e079c477063b89524351e240acc', 1, 48, 1796068580423, 1796068580423, NULL, NULL, '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 3289910077);
INSERT INTO public.contact VALUES (2, '\x01a22e079c05777ea821711ec2c84d65', 3, 100, 1796068580357, 1796068580522, NULL, NULL, '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580522}]}', 2444197553);
INSERT INTO public.contact VALUES (2, '\x01a22e079c127709b1f2722fc07cd600', 4, 106, 1796068580370, 1796068580531, NULL, NULL, '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580526},{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580531}]}', 2256120483);
INSERT INTO public.contact VALUES (2, '\x01a22e079c1477f6b93f1f13ad174fe8', 4, 107, 1796068580372, 1796068580533, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"0305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580528},{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580533}]}', 3303484326);
INSERT INTO public.contact VALUES (2, '\x01a22e079c1973819d480dfc201a23e4', 3, 108, 1796068580377, 1796068580535, '\x01a22e079bf97744b5785332cd6162d2', NULL, '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}],"company":"01M8Q0F6ZSEX2BAY2K6B6P2RPJ","memberships":[{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580535}]}', 190582872);
INSERT INTO public.contact VALUES (2, '\x01a22e079c1f7730a5a453b497c8ef70', 4, 113, 1796068580383, 1796068580543, NULL, 'HS-1', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580539},{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580543}]}', 4175173204);
INSERT INTO public.contact VALUES (2, '\x01a22e079c0b759dadc5c54c5d1c33a6', 4, 124, 1796068580363, 1796068580561, NULL, NULL, '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"0305550143;ext=8","primary":true}]}', 1826131082);
INSERT INTO public.contact VALUES (2, '\x01a22e079c497881b337c32d7b82351f', 1, 49, 1796068580425, 1796068580425, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 2407036606);
INSERT INTO public.contact VALUES (2, '\x01a22e079c4e72c18a997d5789c19578', 1, 52, 1796068580430, 1796068580430, NULL, NULL, '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 3899581937);
INSERT INTO public.contact VALUES (2, '\x01a22e079c53752a81b6b12f2bca2e98', 1, 55, 1796068580435, 1796068580435, NULL, NULL, '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1988672979);
INSERT INTO public.contact VALUES (2, '\x01a22e079c597921aeab517e8110b4db', 1, 58, 1796068580441, 1796068580441, NULL, NULL, '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 3448071587);
INSERT INTO public.contact VALUES (2, '\x01a22e079c5e71e19a5523c438cd0370', 1, 61, 1796068580446, 1796068580446, NULL, NULL, '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 4153416342);
INSERT INTO public.contact VALUES (2, '\x01a22e079c6175979682574aa73004fd', 1, 62, 1796068580449, 1796068580449, NULL, NULL, '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 3606180439);
INSERT INTO public.contact VALUES (2, '\x01a22e079c6772f18a24a0740e85a541', 1, 65, 1796068580455, 1796068580455, NULL, NULL, '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1137149813);
INSERT INTO public.contact VALUES (2, '\x01a22e079c6c7f55a11567d34e37857d', 1, 67, 1796068580460, 1796068580460, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 3141339000);
INSERT INTO public.contact VALUES (2, '\x01a22e079c6e790483210bdade48cb8a', 1, 68, 1796068580462, 1796068580462, NULL, NULL, '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1289631942);
INSERT INTO public.contact VALUES (2, '\x01a22e079c707d2bafd2fdd8a79e35a8', 1, 69, 1796068580464, 1796068580464, NULL, NULL, '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 352701669);
INSERT INTO public.contact VALUES (2, '\x01a22e079c7271568850f2ab5eb2e80d', 1, 70, 1796068580466, 1796068580466, NULL, NULL, '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 3668833580);
INSERT INTO public.contact VALUES (2, '\x01a22e079c747e27aa2d6c2e5e512b3b', 1, 71, 1796068580468, 1796068580468, NULL, NULL, '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 3360824217);
INSERT INTO public.contact VALUES (2, '\x01a22e079c7675929b27609fc8531db2', 1, 72, 1796068580470, 1796068580470, NULL, NULL, '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2201226155);
INSERT INTO public.contact VALUES (2, '\x01a22e079c77765e9fe848b016aab4f2', 1, 73, 1796068580471, 1796068580471, NULL, NULL, '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 142469590);
INSERT INTO public.contact VALUES (2, '\x01a22e079c797bd5b0be842aaeb8bf28', 1, 74, 1796068580473, 1796068580473, NULL, NULL, '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 3115892426);
INSERT INTO public.contact VALUES (2, '\x01a22e079c7b76aa9f0b145bb147f565', 1, 75, 1796068580475, 1796068580475, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1378303879);
INSERT INTO public.contact VALUES (2, '\x01a22e079c7d72969e8bdb12d8c3b95a', 1, 76, 1796068580477, 1796068580477, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 99881587);
INSERT INTO public.contact VALUES (2, '\x01a22e079c6a7fdc8df260101b416107', 3, 96, 1796068580458, 1796068580515, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3166018788);
INSERT INTO public.contact VALUES (2, '\x01a22e079c7f7c459a0b8ed9a3d5e8ec', 1, 77, 1796068580479, 1796068580479, NULL, NULL, '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1691821684);
INSERT INTO public.contact VALUES (2, '\x01a22e079c817411891f0f35e72e4fd5', 1, 78, 1796068580481, 1796068580481, NULL, NULL, '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1166650755);
INSERT INTO public.contact VALUES (2, '\x01a22e079c837fe284778eb9b97ff635', 1, 79, 1796068580483, 1796068580483, NULL, NULL, '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1717539570);
INSERT INTO public.contact VALUES (2, '\x01a22e079c85746a8d25a7cdc1caa028', 1, 80, 1796068580485, 1796068580485, NULL, NULL, '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 2065363102);
INSERT INTO public.contact VALUES (2, '\x01a22e079c8671ea9e5c3254248ee94f', 1, 81, 1796068580486, 1796068580486, NULL, NULL, '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2771714958);
INSERT INTO public.contact VALUES (2, '\x01a22e079c8c7999869dab80e0f3b5f6', 1, 84, 1796068580492, 1796068580492, NULL, NULL, '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 4269305762);
INSERT INTO public.contact VALUES (2, '\x01a22e079c9176889af29618814c82db', 1, 87, 1796068580497, 1796068580497, NULL, NULL, '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 17205307);
INSERT INTO public.contact VALUES (2, '\x01a22e079c0d7d3db14ba249cc2a00f3', 3, 102, 1796068580365, 1796068580525, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null},"memberships":[{"store":"01M8Q0F6ZZFJR9C5DZYT9N0RCJ","since":1796068580525}]}', 3326305226);
INSERT INTO public.contact VALUES (2, '\x01a22e079c217293894c2b46949d77b4', 4, 114, 1796068580385, 1796068580545, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580545}]}', 2529021641);
INSERT INTO public.contact VALUES (2, '\x01a22e079c2c7f078ed5d3042258a0af', 3, 128, 1796068580396, 1796068580564, NULL, NULL, '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 485933807);
INSERT INTO public.contact VALUES (2, '\x01a22e079c1b7888a8b7e90287afa765', 5, 134, 1796068580379, 1796068580570, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8Q0F701EF3V55JJYTD0MFN7","since":1796068580537},{"store":"01M8Q0F702EEX93FDH8HPXGWX5","since":1796068580542}]}', 2676203172);
INSERT INTO public.contact VALUES (2, '\x01a22e079c2e7603af67e76642a49c15', 3, 129, 1796068580398, 1796068580564, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1954560399);
INSERT INTO public.contact VALUES (2, '\x01a22e079c337bc18280606c8a0a39c0', 3, 130, 1796068580403, 1796068580564, NULL, NULL, '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 304505033);


--
-- Data for Name: contact_search; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_search VALUES (1, '\x01a22e079b2c7f758a0f7b16101dd4db', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b33716698272bc16b6597ed', 'solo');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b3876a3b529ae62985d14cc', 'number 5');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b3a7b60960a35108e78ad94', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b3f7da9b9299218acea4ac9', 'number 7');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b4173f89b833e57589a0cfa', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b4d78f388f5e1532fb4ec58', 'number 11');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b4e7d4ba6b5b023a8d1c9d2', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b5477f18dca1cebe29a64c2', 'number 13');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b55794188aec20506dc351e', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b5a746aaca908531aaf3b99', 'number 15');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b5c730d97832e8796d79cce', 'solo');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b60737ea9cb0e4acd651019', 'number 17');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b6270dbbdfbe4a2a67ec353', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b687180bf7106aefa967356', 'number 19');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b6973fc9af56855b07a98ac', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b6f74838ef35511d6fb44d1', 'number 21');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b747063a15e40749a640ea3', 'number 22');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b777b44a815ba6449d09712', 'number 23');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b7a78e88340e7c1e8492f58', 'number 24');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b7d70adb83bbc2407eb5506', 'number 25');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b82771996fd94e90ef7c09f', 'number 26');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b8772ad9719cd59944d53cd', 'zoë tester
zoe.apart@example.org
second+1@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b8a771db29e51386ffc03d1', 'anna maria von der probe
anna.maria@example.org
second+2@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b8c72ccb86c058973cfa59b', 'muster
ada+news@mail.example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b8d792db30b524d02d8e6d9', 'max
max@bücher.example
second+4@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b8f7f93bbcba6cebfe80924', 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b917998b7ec7f1df6b96412', 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b937ee2b74519c3f48cc672', 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b9470f89580ff5fea86656d', 'josé ejemplo
josé@example.org
second+8@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b967de180c6d7a6706cadb1', '한 bo-gi
한@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b9871929129e61d79d4dfd0', '한 bo-gi
bo-gi@한.example
second+10@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b9a7896a8a554aed14464a3', 'strasse strasse
pl+us@example.org
second+11@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b9c7c16b568c2bfbe1c602c', 'i̇stanbul ışık
i.i@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b9e7395b2a6d05c42cdddf7', 'finn ⅳ
quoted.o''brien@example.org
second+13@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079ba0748e95e8b8881da90c02', '山田 太郎');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079ba1732ea1657152127ed6d8', 'jane doe, jr.
jane.doe@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b207625bbb3f44a88c0bbc0', 'zoë corrected
zoë corrected');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b2a74b59dec0cd96538d92b', 'number 1
corrected@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b3172ec8fb81eb88c77e45c', 'mary ann van der berg');
INSERT INTO public.contact_search VALUES (1, '\x01a22e079b857baea4fd995e75676d51', 'zoë tester
two.한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c0d7d3db14ba249cc2a00f3', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c1477f6b93f1f13ad174fe8', 'solo');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c1973819d480dfc201a23e4', 'number 5');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c1b7888a8b7e90287afa765', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c1f7730a5a453b497c8ef70', 'number 7');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c217293894c2b46949d77b4', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c2c7f078ed5d3042258a0af', 'number 11');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c2e7603af67e76642a49c15', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c337bc18280606c8a0a39c0', 'number 13');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c347c19a5aafb2467358b0c', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c397406b94881504c815924', 'number 15');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c3b7e4789905605a266a5f4', 'solo');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c4071e6a67219b4fba5a9db', 'number 17');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c4278b18721bca34b1a3d89', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c477063b89524351e240acc', 'number 19');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c497881b337c32d7b82351f', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c4e72c18a997d5789c19578', 'number 21');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c53752a81b6b12f2bca2e98', 'number 22');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c597921aeab517e8110b4db', 'number 23');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c5e71e19a5523c438cd0370', 'number 24');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c6175979682574aa73004fd', 'number 25');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c6772f18a24a0740e85a541', 'number 26');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c6c7f55a11567d34e37857d', 'zoë tester
zoe.apart@example.org
second+1@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c6e790483210bdade48cb8a', 'anna maria von der probe
anna.maria@example.org
second+2@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c707d2bafd2fdd8a79e35a8', 'muster
ada+news@mail.example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c7271568850f2ab5eb2e80d', 'max
max@bücher.example
second+4@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c747e27aa2d6c2e5e512b3b', 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c7675929b27609fc8531db2', 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c77765e9fe848b016aab4f2', 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c797bd5b0be842aaeb8bf28', 'josé ejemplo
josé@example.org
second+8@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c7b76aa9f0b145bb147f565', '한 bo-gi
한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c7d72969e8bdb12d8c3b95a', '한 bo-gi
bo-gi@한.example
second+10@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c7f7c459a0b8ed9a3d5e8ec', 'strasse strasse
pl+us@example.org
second+11@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c817411891f0f35e72e4fd5', 'i̇stanbul ışık
i.i@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c837fe284778eb9b97ff635', 'finn ⅳ
quoted.o''brien@example.org
second+13@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c85746a8d25a7cdc1caa028', '山田 太郎');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c8671ea9e5c3254248ee94f', 'jane doe, jr.
jane.doe@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c8c7999869dab80e0f3b5f6', '한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c9176889af29618814c82db', 'zoe@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c05777ea821711ec2c84d65', 'zoë corrected
zoë corrected');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c0b759dadc5c54c5d1c33a6', 'number 1
corrected@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c127709b1f2722fc07cd600', 'mary ann van der berg');
INSERT INTO public.contact_search VALUES (2, '\x01a22e079c6a7fdc8df260101b416107', 'zoë tester
two.한@example.org');


--
-- Data for Name: deleted_workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deleted_workspace VALUES (3, 1796068580030, 1796068580041);


--
-- Data for Name: domain; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain VALUES (1, 'zoe.example', '\x01a22e079b0b753fa1f7ebd169399cf3');
INSERT INTO public.domain VALUES (1, 'other.example', '\x01a22e079b0f7fecbe0800d937782d02');
INSERT INTO public.domain VALUES (2, 'zoe.example', '\x01a22e079bf97744b5785332cd6162d2');
INSERT INTO public.domain VALUES (2, 'other.example', '\x01a22e079bfa7c779badbf575cdbf13c');


--
-- Data for Name: email; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.email VALUES (1, 'zoe.apart@example.org', '\x01a22e079b8772ad9719cd59944d53cd');
INSERT INTO public.email VALUES (1, 'second+1@example.org', '\x01a22e079b8772ad9719cd59944d53cd');
INSERT INTO public.email VALUES (1, 'anna.maria@example.org', '\x01a22e079b8a771db29e51386ffc03d1');
INSERT INTO public.email VALUES (1, 'second+2@example.org', '\x01a22e079b8a771db29e51386ffc03d1');
INSERT INTO public.email VALUES (1, 'ada+news@mail.example.org', '\x01a22e079b8c72ccb86c058973cfa59b');
INSERT INTO public.email VALUES (1, 'max@xn--bcher-kva.example', '\x01a22e079b8d792db30b524d02d8e6d9');
INSERT INTO public.email VALUES (1, 'second+4@example.org', '\x01a22e079b8d792db30b524d02d8e6d9');
INSERT INTO public.email VALUES (1, 'maria@xn--bcher-kva.test', '\x01a22e079b8f7f93bbcba6cebfe80924');
INSERT INTO public.email VALUES (1, 'second+5@example.org', '\x01a22e079b8f7f93bbcba6cebfe80924');
INSERT INTO public.email VALUES (1, 'οδυσσευσ@example.org', '\x01a22e079b917998b7ec7f1df6b96412');
INSERT INTO public.email VALUES (1, 'beispiel@xn--kxa6ajbbmh.example', '\x01a22e079b937ee2b74519c3f48cc672');
INSERT INTO public.email VALUES (1, 'second+7@example.org', '\x01a22e079b937ee2b74519c3f48cc672');
INSERT INTO public.email VALUES (1, 'josé@example.org', '\x01a22e079b9470f89580ff5fea86656d');
INSERT INTO public.email VALUES (1, 'second+8@example.org', '\x01a22e079b9470f89580ff5fea86656d');
INSERT INTO public.email VALUES (1, '한@example.org', '\x01a22e079b967de180c6d7a6706cadb1');
INSERT INTO public.email VALUES (1, 'bo-gi@xn--6q8b.example', '\x01a22e079b9871929129e61d79d4dfd0');
INSERT INTO public.email VALUES (1, 'second+10@example.org', '\x01a22e079b9871929129e61d79d4dfd0');
INSERT INTO public.email VALUES (1, 'pl+us@example.org', '\x01a22e079b9a7896a8a554aed14464a3');
INSERT INTO public.email VALUES (1, 'second+11@example.org', '\x01a22e079b9a7896a8a554aed14464a3');
INSERT INTO public.email VALUES (1, 'i.i@example.org', '\x01a22e079b9c7c16b568c2bfbe1c602c');
INSERT INTO public.email VALUES (1, 'quoted.o''brien@example.org', '\x01a22e079b9e7395b2a6d05c42cdddf7');
INSERT INTO public.email VALUES (1, 'second+13@example.org', '\x01a22e079b9e7395b2a6d05c42cdddf7');
INSERT INTO public.email VALUES (1, 'jane.doe@example.org', '\x01a22e079ba1732ea1657152127ed6d8');
INSERT INTO public.email VALUES (1, 'corrected@example.org', '\x01a22e079b2a74b59dec0cd96538d92b');
INSERT INTO public.email VALUES (1, 'two.한@example.org', '\x01a22e079b857baea4fd995e75676d51');
INSERT INTO public.email VALUES (2, 'zoe.apart@example.org', '\x01a22e079c6c7f55a11567d34e37857d');
INSERT INTO public.email VALUES (2, 'second+1@example.org', '\x01a22e079c6c7f55a11567d34e37857d');
INSERT INTO public.email VALUES (2, 'anna.maria@example.org', '\x01a22e079c6e790483210bdade48cb8a');
INSERT INTO public.email VALUES (2, 'second+2@example.org', '\x01a22e079c6e790483210bdade48cb8a');
INSERT INTO public.email VALUES (2, 'ada+news@mail.example.org', '\x01a22e079c707d2bafd2fdd8a79e35a8');
INSERT INTO public.email VALUES (2, 'max@xn--bcher-kva.example', '\x01a22e079c7271568850f2ab5eb2e80d');
INSERT INTO public.email VALUES (2, 'second+4@example.org', '\x01a22e079c7271568850f2ab5eb2e80d');
INSERT INTO public.email VALUES (2, 'maria@xn--bcher-kva.test', '\x01a22e079c747e27aa2d6c2e5e512b3b');
INSERT INTO public.email VALUES (2, 'second+5@example.org', '\x01a22e079c747e27aa2d6c2e5e512b3b');
INSERT INTO public.email VALUES (2, 'οδυσσευσ@example.org', '\x01a22e079c7675929b27609fc8531db2');
INSERT INTO public.email VALUES (2, 'beispiel@xn--kxa6ajbbmh.example', '\x01a22e079c77765e9fe848b016aab4f2');
INSERT INTO public.email VALUES (2, 'second+7@example.org', '\x01a22e079c77765e9fe848b016aab4f2');
INSERT INTO public.email VALUES (2, 'josé@example.org', '\x01a22e079c797bd5b0be842aaeb8bf28');
INSERT INTO public.email VALUES (2, 'second+8@example.org', '\x01a22e079c797bd5b0be842aaeb8bf28');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a22e079c7b76aa9f0b145bb147f565');
INSERT INTO public.email VALUES (2, 'bo-gi@xn--6q8b.example', '\x01a22e079c7d72969e8bdb12d8c3b95a');
INSERT INTO public.email VALUES (2, 'second+10@example.org', '\x01a22e079c7d72969e8bdb12d8c3b95a');
INSERT INTO public.email VALUES (2, 'pl+us@example.org', '\x01a22e079c7f7c459a0b8ed9a3d5e8ec');
INSERT INTO public.email VALUES (2, 'second+11@example.org', '\x01a22e079c7f7c459a0b8ed9a3d5e8ec');
INSERT INTO public.email VALUES (2, 'i.i@example.org', '\x01a22e079c817411891f0f35e72e4fd5');
INSERT INTO public.email VALUES (2, 'quoted.o''brien@example.org', '\x01a22e079c837fe284778eb9b97ff635');
INSERT INTO public.email VALUES (2, 'second+13@example.org', '\x01a22e079c837fe284778eb9b97ff635');
INSERT INTO public.email VALUES (2, 'jane.doe@example.org', '\x01a22e079c8671ea9e5c3254248ee94f');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a22e079c8c7999869dab80e0f3b5f6');
INSERT INTO public.email VALUES (2, 'zoe@example.org', '\x01a22e079c9176889af29618814c82db');
INSERT INTO public.email VALUES (2, 'corrected@example.org', '\x01a22e079c0b759dadc5c54c5d1c33a6');
INSERT INTO public.email VALUES (2, 'two.한@example.org', '\x01a22e079c6a7fdc8df260101b416107');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES (1, '\x01a22e079b157047932310178a6712ca', '\x01a22e079b207625bbb3f44a88c0bbc0', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b157047932310178a6712ca', '\x01a22e079b2c7f758a0f7b16101dd4db', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b157047932310178a6712ca', '\x01a22e079b3172ec8fb81eb88c77e45c', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b157047932310178a6712ca', '\x01a22e079b33716698272bc16b6597ed', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b177ccc958ddebfde39b904', '\x01a22e079b3172ec8fb81eb88c77e45c', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b177ccc958ddebfde39b904', '\x01a22e079b33716698272bc16b6597ed', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b177ccc958ddebfde39b904', '\x01a22e079b3876a3b529ae62985d14cc', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b177ccc958ddebfde39b904', '\x01a22e079b3a7b60960a35108e78ad94', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b177ccc958ddebfde39b904', '\x01a22e079b3f7da9b9299218acea4ac9', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b187f82be7c8a57510eaf96', '\x01a22e079b3a7b60960a35108e78ad94', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b187f82be7c8a57510eaf96', '\x01a22e079b3f7da9b9299218acea4ac9', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22e079b187f82be7c8a57510eaf96', '\x01a22e079b4173f89b833e57589a0cfa', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079bff7cb09615bff693506192', '\x01a22e079c05777ea821711ec2c84d65', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079bff7cb09615bff693506192', '\x01a22e079c0d7d3db14ba249cc2a00f3', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079bff7cb09615bff693506192', '\x01a22e079c127709b1f2722fc07cd600', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079bff7cb09615bff693506192', '\x01a22e079c1477f6b93f1f13ad174fe8', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079c0173c7b29652f69a0a3ea7', '\x01a22e079c127709b1f2722fc07cd600', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079c0173c7b29652f69a0a3ea7', '\x01a22e079c1477f6b93f1f13ad174fe8', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079c0173c7b29652f69a0a3ea7', '\x01a22e079c1973819d480dfc201a23e4', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079c0173c7b29652f69a0a3ea7', '\x01a22e079c1b7888a8b7e90287afa765', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079c0173c7b29652f69a0a3ea7', '\x01a22e079c1f7730a5a453b497c8ef70', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079c0273ba91bdb1446dd873a5', '\x01a22e079c1b7888a8b7e90287afa765', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079c0273ba91bdb1446dd873a5', '\x01a22e079c1f7730a5a453b497c8ef70', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22e079c0273ba91bdb1446dd873a5', '\x01a22e079c217293894c2b46949d77b4', NULL);


--
-- Data for Name: memory_store; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memory_store VALUES (1, '\x01a22e079b177ccc958ddebfde39b904', 2, 101, 1796068580119, 1796068580305, 'zoë and friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 205515943);
INSERT INTO public.memory_store VALUES (1, '\x01a22e079b187f82be7c8a57510eaf96', 2, 107, 1796068580120, 1796068580315, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 2403311322);
INSERT INTO public.memory_store VALUES (1, '\x01a22e079b157047932310178a6712ca', 3, 115, 1796068580117, 1796068580327, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 1979204258);
INSERT INTO public.memory_store VALUES (2, '\x01a22e079c0173c7b29652f69a0a3ea7', 2, 111, 1796068580353, 1796068580540, 'zoë and friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 3187149709);
INSERT INTO public.memory_store VALUES (2, '\x01a22e079c0273ba91bdb1446dd873a5', 2, 117, 1796068580354, 1796068580550, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 861387563);
INSERT INTO public.memory_store VALUES (2, '\x01a22e079bff7cb09615bff693506192', 3, 125, 1796068580351, 1796068580563, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 274851036);


--
-- Data for Name: meta; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meta VALUES ('application', '\x526f6c6f');
INSERT INTO public.meta VALUES ('schema', '\x0000000000000005');
INSERT INTO public.meta VALUES ('migration_lease', '\x');
INSERT INTO public.meta VALUES ('workspaces', '\x');
INSERT INTO public.meta VALUES ('signing_secret', '\x1cd0a53d21db4b0b840c9544a0fb241f90aa463b7e733e00159c1f485f2377cc');


--
-- Data for Name: phone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.phone VALUES (1, '+49305550123', '\x01a22e079b207625bbb3f44a88c0bbc0', '49305550123');
INSERT INTO public.phone VALUES (1, '+49305550125', '\x01a22e079b2c7f758a0f7b16101dd4db', '49305550125
0049305550125');
INSERT INTO public.phone VALUES (1, '+49305550126', '\x01a22e079b3172ec8fb81eb88c77e45c', '49305550126');
INSERT INTO public.phone VALUES (1, '+49305550128', '\x01a22e079b3876a3b529ae62985d14cc', '49305550128
0305550128');
INSERT INTO public.phone VALUES (1, '+49305550129;ext=5', '\x01a22e079b3a7b60960a35108e78ad94', '49305550129
493055501295');
INSERT INTO public.phone VALUES (1, '+492025550127', '\x01a22e079b3f7da9b9299218acea4ac9', '492025550127');
INSERT INTO public.phone VALUES (1, '+12025550128;ext=7', '\x01a22e079b4173f89b833e57589a0cfa', '12025550128
120255501287');
INSERT INTO public.phone VALUES (1, '+12025550131', '\x01a22e079b4d78f388f5e1532fb4ec58', '12025550131');
INSERT INTO public.phone VALUES (1, '+12025550132', '\x01a22e079b4e7d4ba6b5b023a8d1c9d2', '12025550132');
INSERT INTO public.phone VALUES (1, '+49305550133', '\x01a22e079b5477f18dca1cebe29a64c2', '49305550133');
INSERT INTO public.phone VALUES (1, '+49305550134', '\x01a22e079b55794188aec20506dc351e', '49305550134');
INSERT INTO public.phone VALUES (1, '+49305550135', '\x01a22e079b5a746aaca908531aaf3b99', '49305550135');
INSERT INTO public.phone VALUES (1, '3', '\x01a22e079b5c730d97832e8796d79cce', '3');
INSERT INTO public.phone VALUES (1, '0', '\x01a22e079b60737ea9cb0e4acd651019', '0');
INSERT INTO public.phone VALUES (1, 'unknown', '\x01a22e079b6270dbbdfbe4a2a67ec353', '');
INSERT INTO public.phone VALUES (1, '+49110', '\x01a22e079b687180bf7106aefa967356', '49110');
INSERT INTO public.phone VALUES (1, '49', '\x01a22e079b6973fc9af56855b07a98ac', '49');
INSERT INTO public.phone VALUES (1, '+49305550136', '\x01a22e079b6f74838ef35511d6fb44d1', '49305550136');
INSERT INTO public.phone VALUES (1, '+49305550137', '\x01a22e079b6f74838ef35511d6fb44d1', '49305550137');
INSERT INTO public.phone VALUES (1, '+49305550138', '\x01a22e079b747063a15e40749a640ea3', '49305550138');
INSERT INTO public.phone VALUES (1, '+49305550138;ext=1', '\x01a22e079b747063a15e40749a640ea3', '49305550138
493055501381');
INSERT INTO public.phone VALUES (1, '+49305550139;ext=4', '\x01a22e079b777b44a815ba6449d09712', '49305550139
03055501394');
INSERT INTO public.phone VALUES (1, '+49305550140;ext=12', '\x01a22e079b7a78e88340e7c1e8492f58', '49305550140
030555014012');
INSERT INTO public.phone VALUES (1, '+49305550141;ext=3', '\x01a22e079b7d70adb83bbc2407eb5506', '49305550141
493055501413');
INSERT INTO public.phone VALUES (1, '+4912025550142;ext=9', '\x01a22e079b82771996fd94e90ef7c09f', '4912025550142
120255501429');
INSERT INTO public.phone VALUES (1, '+492025550142;ext=9', '\x01a22e079b82771996fd94e90ef7c09f', '492025550142
20255501429');
INSERT INTO public.phone VALUES (1, '+12025550142', '\x01a22e079b82771996fd94e90ef7c09f', '12025550142');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22e079b857baea4fd995e75676d51', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22e079b8c72ccb86c058973cfa59b', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22e079b917998b7ec7f1df6b96412', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22e079b967de180c6d7a6706cadb1', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22e079b9c7c16b568c2bfbe1c602c', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22e079ba1732ea1657152127ed6d8', '');
INSERT INTO public.phone VALUES (1, '+49305550143;ext=8', '\x01a22e079b2a74b59dec0cd96538d92b', '49305550143
03055501438');
INSERT INTO public.phone VALUES (1, '+49305550144', '\x01a22e079b33716698272bc16b6597ed', '49305550144');
INSERT INTO public.phone VALUES (1, '+49305550145', '\x01a22e079b33716698272bc16b6597ed', '49305550145
0305550145');
INSERT INTO public.phone VALUES (2, '+49305550123', '\x01a22e079c05777ea821711ec2c84d65', '49305550123');
INSERT INTO public.phone VALUES (2, '+49305550125', '\x01a22e079c0d7d3db14ba249cc2a00f3', '49305550125
0049305550125');
INSERT INTO public.phone VALUES (2, '+49305550126', '\x01a22e079c127709b1f2722fc07cd600', '49305550126');
INSERT INTO public.phone VALUES (2, '0305550128', '\x01a22e079c1973819d480dfc201a23e4', '0305550128');
INSERT INTO public.phone VALUES (2, '+49305550129;ext=5', '\x01a22e079c1b7888a8b7e90287afa765', '49305550129
493055501295');
INSERT INTO public.phone VALUES (2, '2025550127', '\x01a22e079c1f7730a5a453b497c8ef70', '2025550127');
INSERT INTO public.phone VALUES (2, '+12025550128;ext=7', '\x01a22e079c217293894c2b46949d77b4', '12025550128
120255501287');
INSERT INTO public.phone VALUES (2, '+12025550131', '\x01a22e079c2c7f078ed5d3042258a0af', '12025550131');
INSERT INTO public.phone VALUES (2, '+12025550132', '\x01a22e079c2e7603af67e76642a49c15', '12025550132');
INSERT INTO public.phone VALUES (2, '+49305550133', '\x01a22e079c337bc18280606c8a0a39c0', '49305550133');
INSERT INTO public.phone VALUES (2, '+49305550134', '\x01a22e079c347c19a5aafb2467358b0c', '49305550134');
INSERT INTO public.phone VALUES (2, '305550135', '\x01a22e079c397406b94881504c815924', '305550135');
INSERT INTO public.phone VALUES (2, '3', '\x01a22e079c3b7e4789905605a266a5f4', '3');
INSERT INTO public.phone VALUES (2, '0', '\x01a22e079c4071e6a67219b4fba5a9db', '0');
INSERT INTO public.phone VALUES (2, 'unknown', '\x01a22e079c4278b18721bca34b1a3d89', '');
INSERT INTO public.phone VALUES (2, '110', '\x01a22e079c477063b89524351e240acc', '110');
INSERT INTO public.phone VALUES (2, '49', '\x01a22e079c497881b337c32d7b82351f', '49');
INSERT INTO public.phone VALUES (2, '+49305550136', '\x01a22e079c4e72c18a997d5789c19578', '49305550136');
INSERT INTO public.phone VALUES (2, '+49305550137', '\x01a22e079c4e72c18a997d5789c19578', '49305550137');
INSERT INTO public.phone VALUES (2, '+49305550138', '\x01a22e079c53752a81b6b12f2bca2e98', '49305550138');
INSERT INTO public.phone VALUES (2, '+49305550138;ext=1', '\x01a22e079c53752a81b6b12f2bca2e98', '49305550138
493055501381');
INSERT INTO public.phone VALUES (2, '0305550139;ext=4', '\x01a22e079c597921aeab517e8110b4db', '0305550139
03055501394');
INSERT INTO public.phone VALUES (2, '+49305550139;ext=4', '\x01a22e079c597921aeab517e8110b4db', '49305550139
493055501394');
INSERT INTO public.phone VALUES (2, '0305550140;ext=12', '\x01a22e079c5e71e19a5523c438cd0370', '0305550140
030555014012');
INSERT INTO public.phone VALUES (2, '+49305550140;ext=12', '\x01a22e079c5e71e19a5523c438cd0370', '49305550140
4930555014012');
INSERT INTO public.phone VALUES (2, '+49305550141;ext=3', '\x01a22e079c6175979682574aa73004fd', '49305550141
493055501413');
INSERT INTO public.phone VALUES (2, '12025550142;ext=9', '\x01a22e079c6772f18a24a0740e85a541', '12025550142
120255501429');
INSERT INTO public.phone VALUES (2, '2025550142;ext=9', '\x01a22e079c6772f18a24a0740e85a541', '2025550142
20255501429');
INSERT INTO public.phone VALUES (2, '+12025550142', '\x01a22e079c6772f18a24a0740e85a541', '12025550142');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22e079c6a7fdc8df260101b416107', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22e079c707d2bafd2fdd8a79e35a8', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22e079c7675929b27609fc8531db2', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22e079c7b76aa9f0b145bb147f565', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22e079c817411891f0f35e72e4fd5', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22e079c8671ea9e5c3254248ee94f', '');
INSERT INTO public.phone VALUES (2, '0305550143;ext=8', '\x01a22e079c0b759dadc5c54c5d1c33a6', '0305550143
03055501438');
INSERT INTO public.phone VALUES (2, '+49305550144', '\x01a22e079c1477f6b93f1f13ad174fe8', '49305550144');
INSERT INTO public.phone VALUES (2, '0305550145', '\x01a22e079c1477f6b93f1f13ad174fe8', '0305550145');


--
-- Data for Name: retry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396238352d376261652d613466642d393935653735363736643531227d7d', 1796068580229, 2746647873);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38513046365737454150534536454442364134544d59440a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38513046365737454150534536454442364134544d5944222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3233315a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3233315a227d', 1796068580231, 68340343);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385130463657414557455635374a483731515a523059480a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385130463657414557455635374a483731515a52305948222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3233345a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3233345a227d', 1796068580234, 1558125734);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396238632d373263632d623836632d303538393733636661353962227d7d', 1796068580236, 70987950);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38513046365744463450563632544a394d3144485350530a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38513046365744463450563632544a394d314448535053222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3233375a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3233375a227d', 1796068580237, 4263089182);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851304636574646593956514a583653545a59473239340a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851304636574646593956514a583653545a5947323934222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3233395a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3233395a227d', 1796068580239, 796099096);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396239312d373939382d623765632d376631646636623936343132227d7d', 1796068580241, 1382689826);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851304636574b46564842454838535246543853484b4a0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851304636574b46564842454838535246543853484b4a222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3234335a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3234335a227d', 1796068580243, 707234405);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851304636574d453357394230375a425a4e38435342440a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851304636574d453357394230375a425a4e3843534244222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3234345a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3234345a227d', 1796068580244, 1088962723);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396239362d376465312d383063362d643761363730366361646231227d7d', 1796068580246, 216386328);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385130463657524536393932414636334e5758395159470a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385130463657524536393932414636334e575839515947222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3234385a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3234385a227d', 1796068580248, 3515997945);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38513046365754463242414839414d4e56384d385335330a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38513046365754463242414839414d4e56384d38533533222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3235305a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3235305a227d', 1796068580250, 1882255201);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396239632d376331362d623536382d633262666265316336303263227d7d', 1796068580252, 3438228205);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38513046365759454541563539504742483143565146510a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851304636575945454156353950474248314356514651222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3235345a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3235345a227d', 1796068580254, 3940755322);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38513046365830454a373942543552483045544a3330320a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38513046365830454a373942543552483045544a333032222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3235365a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3235365a227d', 1796068580256, 2634174098);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396261312d373332652d613136352d373135323132376564366438227d7d', 1796068580257, 575383953);
INSERT INTO public.retry VALUES (1, '\x0000000000012ce76498581cfcf66601', 'corrected', '\xbe4c046d5841027256900feacb9b8eb6fa13087ceaae43c523835c1ecb16ce62', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796068580262, 1484180637);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396336612d376664632d386466322d363031303162343136313037227d7d', 1796068580458, 642427939);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38513046373343465841543235423754443733463142580a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851304637334346584154323542375444373346314258222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3436305a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3436305a227d', 1796068580460, 2558956579);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38513046373345463432383638384256424634484a57410a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38513046373345463432383638384256424634484a5741222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3436325a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3436325a227d', 1796068580462, 3430529996);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396337302d376432622d616664322d666464386137396533356138227d7d', 1796068580464, 691356334);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851304637334a45354238474d374a4e444642355430440a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851304637334a45354238474d374a4e44464235543044222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3436365a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3436365a227d', 1796068580466, 369754887);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851304637334d46524b544d42424335534635324153560a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851304637334d46524b544d4242433553463532415356222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3436385a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3436385a227d', 1796068580468, 3880257592);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396337362d373539322d396232372d363039666338353331646232227d7d', 1796068580470, 3487680521);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38513046373351455346395a543238503042414e44374a0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38513046373351455346395a543238503042414e44374a222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3437315a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3437315a227d', 1796068580471, 2415154493);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385130463733534646415631464d3435415142484653380a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385130463733534646415631464d343541514248465338222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3437335a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3437335a227d', 1796068580473, 2430565408);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396337622d373661612d396630622d313435626231343766353635227d7d', 1796068580475, 4168336365);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38513046373358454142395832595632424343374541540a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851304637335845414239583259563242434337454154222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3437375a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3437375a227d', 1796068580477, 2246802273);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851304637335a464832534d32574556364858425437430a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851304637335a464832534d3257455636485842543743222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3437395a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3437395a227d', 1796068580479, 1925430099);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396338312d373431312d383931662d306633356537326534666435227d7d', 1796068580481, 2394432284);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38513046373433465a483838585745513657515a58484e0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38513046373433465a483838585745513657515a58484e222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3438335a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3438335a227d', 1796068580483, 3775935826);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851304637343545484e3854394437535130574e3831380a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851304637343545484e3854394437535130574e383138222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431393a35363a32302e3438355a222c22757064617465645f6174223a22323032362d31312d33305431393a35363a32302e3438355a227d', 1796068580485, 2576103474);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326530372d396338362d373165612d396535632d333235343234386565393466227d7d', 1796068580486, 1080559781);
INSERT INTO public.retry VALUES (2, '\x000000000002c718845a430567d4d540', 'corrected', '\xfaeec8a6de775e4d9d4315bea3a7d775c1a60fd3304105543b030c1f85050c77', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796068580499, 1197550915);


--
-- Data for Name: unlinking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workspace VALUES (2, '\x01a22e0797917409b3c405b5d1885314', 'regionless', 137, 43, '{"unique_emails":false,"metadata":"replace","phone_region":null,"quota_mib":null}', 1796068579222, 195538065, 327683, NULL, 1796068580574, 51313, 6315);
INSERT INTO public.workspace VALUES (1, '\x01a22e079694754c8c259983226c7b7b', 'german', 127, 41, '{"unique_emails":true,"metadata":"merge","phone_region":"DE","quota_mib":null}', 1796068578971, 425214820, 327683, NULL, 1796068580342, 47735, 6315);


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
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (workspace_id, id);


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
-- Name: contact_search contact_search_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_search
    ADD CONSTRAINT contact_search_pkey PRIMARY KEY (workspace_id, contact_id);


--
-- Name: deleted_workspace deleted_workspace_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deleted_workspace
    ADD CONSTRAINT deleted_workspace_pkey PRIMARY KEY (workspace_id);


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
-- Name: unlinking unlinking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unlinking
    ADD CONSTRAINT unlinking_pkey PRIMARY KEY (workspace_id, subject_id);


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
-- Name: contact_search_by_text; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_search_by_text ON public.contact_search USING gin (workspace_id, search public.gin_trgm_ops) WITH (gin_pending_list_limit='512');


--
-- Name: phone_by_digits; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX phone_by_digits ON public.phone USING gin (workspace_id, digits public.gin_trgm_ops) WITH (gin_pending_list_limit='512');


--
-- Name: retry_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX retry_by_age ON public.retry USING btree (workspace_id, at);


--
-- PostgreSQL database dump complete
--


