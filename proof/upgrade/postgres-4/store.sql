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

INSERT INTO public.api_key VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'all', 'workspace:admin', '\x351791401de84caa1ec8c4c2ed8f8a29903db45a6f84146735cbbb19816731bf', 'off', 1796062688841, NULL, NULL, 3574667348);
INSERT INTO public.api_key VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'all', 'workspace:admin', '\xba3ee4871ab9e6a06ce75a62813557d93e0eddff576a322fbbf8ca4c8eb57866', 'off', 1796062689415, NULL, NULL, 345962610);
INSERT INTO public.api_key VALUES (1, '\x0000000000015b4b6b25a255eabb6875', 'revoked', 'contacts:read', '\x3495739fd83bf3a2c74d84c571dc069bd94dd8f35afd926e27c92a9d08e3a8a3', '100/s', 1796062689706, NULL, 1796062689750, 1487093522);


--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change VALUES (1, 1, 'company', '\x01a22dadba4c72a9888e295b9d122efc', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796062689868, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba472f026ca6a572c47dff95', 4176265093);
INSERT INTO public.change VALUES (1, 2, 'company', '\x01a22dadba527e2396c09b607cd6153f', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796062689874, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba5164af79a2839c95e20b5a', 3369184949);
INSERT INTO public.change VALUES (1, 3, 'company', '\x01a22dadba5678d89db48008ab8ef516', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796062689878, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba5544a626d1265eb781e5c4', 3548309578);
INSERT INTO public.change VALUES (1, 4, 'company', '\x01a22dadba597ab7975c19997c906bfe', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796062689881, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba582162aa06a94a63240203', 3480275747);
INSERT INTO public.change VALUES (1, 5, 'memory_store', '\x01a22dadba5d748e80b18e3d63b027ad', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796062689885, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadba5ca916e5c784557b16c569', 3941824640);
INSERT INTO public.change VALUES (1, 6, 'memory_store', '\x01a22dadba60753ea40259f4bbcd825d', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796062689888, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadba5face08e215e013841b370', 875355124);
INSERT INTO public.change VALUES (1, 7, 'memory_store', '\x01a22dadba637ee19ccbcd700ecf09a2', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796062689891, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadba62d3f2c3fd9c4c7d31de3f', 3741122883);
INSERT INTO public.change VALUES (1, 8, 'memory_store', '\x01a22dadba667e968ff707986185a40b', NULL, 1, 'created', '{}', '{}', 1796062689894, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadba65fb64eef3613d15f73fd9', 1174653864);
INSERT INTO public.change VALUES (1, 9, 'contact', '\x01a22dadba707f35ad17140f7bc80d81', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796062689904, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadba6842760959956c984033ac', 1182116438);
INSERT INTO public.change VALUES (1, 10, 'contact', '\x01a22dadba767728a2cd10b761b467a7', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', 1796062689910, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba756d45c2d4cb68bc8863d3', 543282031);
INSERT INTO public.change VALUES (1, 11, 'contact', '\x01a22dadba767728a2cd10b761b467a7', 10, 2, 'deleted', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', '{"name":{},"phones":[]}', 1796062689916, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba7a1cdfe02e276869344e45', 3975652713);
INSERT INTO public.change VALUES (1, 12, 'contact', '\x01a22dadba807f7d9b5ea2314067705c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', 1796062689920, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba7f6c0216b0fc6665c30e30', 2714692070);
INSERT INTO public.change VALUES (1, 13, 'contact', '\x01a22dadba847fb98dbdd96dd8ff35a5', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796062689924, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadba8325a657bc7c7e6656c197', 4222183970);
INSERT INTO public.change VALUES (1, 14, 'contact', '\x01a22dadba8771e8a8e799455ae743ea', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796062689927, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba86af600c4b7307f1152c9a', 1009215685);
INSERT INTO public.change VALUES (1, 15, 'contact', '\x01a22dadba8771e8a8e799455ae743ea', 14, 2, 'deleted', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', '{"name":{},"phones":[]}', 1796062689931, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba8a10e026532ace447439af', 1002494953);
INSERT INTO public.change VALUES (1, 16, 'contact', '\x01a22dadba8d7fe6959dbc77a4774ecf', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796062689933, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba8dc415014a4ec9ed80d551', 982363385);
INSERT INTO public.change VALUES (1, 17, 'contact', '\x01a22dadba90706d9849cfc91c9c5435', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796062689936, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadba90d3fccc9d40d388ef22a1', 2887136261);
INSERT INTO public.change VALUES (1, 18, 'contact', '\x01a22dadba9474a89a07c1e186dd4303', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796062689940, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba93757c766bb1e705f9936c', 1679642916);
INSERT INTO public.change VALUES (1, 19, 'contact', '\x01a22dadba9474a89a07c1e186dd4303', 18, 2, 'deleted', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', '{"name":{},"phones":[]}', 1796062689943, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba96dcedc4f627117e076ca6', 2721510819);
INSERT INTO public.change VALUES (1, 20, 'contact', '\x01a22dadba9a797ca2dd6aaa4f8183e8', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796062689946, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadba997e756ebd80449fb8e4df', 1174486209);
INSERT INTO public.change VALUES (1, 21, 'contact', '\x01a22dadba9e713c8f14a1c55dcb5247', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796062689950, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadba9d70a3a0cb9d6067ac05e9', 1569251887);
INSERT INTO public.change VALUES (1, 22, 'contact', '\x01a22dadbaa177a3825ea154906b1d6f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796062689953, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbaa09de43a5b976ec3f713d6', 3826328936);
INSERT INTO public.change VALUES (1, 23, 'contact', '\x01a22dadbaa177a3825ea154906b1d6f', 22, 2, 'deleted', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', '{"name":{},"phones":[]}', 1796062689957, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbaa4cb64ebd6ae6402969640', 3539103843);
INSERT INTO public.change VALUES (2, 5, 'memory_store', '\x01a22dadbc33717e92c1bf744d4f9d99', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796062690355, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc32ffcc09b8bb5ca40d7907', 1039274739);
INSERT INTO public.change VALUES (1, 24, 'contact', '\x01a22dadbaa97178b10693c92ee02eef', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796062689961, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbaa83caf3a19d2da3b101156', 307408199);
INSERT INTO public.change VALUES (1, 25, 'contact', '\x01a22dadbaad7f29a9fb91e9b142704c', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796062689965, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbaac999505a12fb5bbad557e', 510792110);
INSERT INTO public.change VALUES (1, 26, 'contact', '\x01a22dadbab0731cb93f62f8718f1aa5', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796062689968, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbaaf467361c14747410dee43', 902932743);
INSERT INTO public.change VALUES (1, 27, 'contact', '\x01a22dadbab0731cb93f62f8718f1aa5', 26, 2, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', '{"name":{},"phones":[]}', 1796062689971, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbab27c982816069d4a56c409', 3959268620);
INSERT INTO public.change VALUES (1, 28, 'contact', '\x01a22dadbab67bb491d9379fac9d3aeb', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796062689974, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbab599a4057247a2fe0ede93', 3252300402);
INSERT INTO public.change VALUES (1, 29, 'contact', '\x01a22dadbaba7ab38e405bd40f29a076', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796062689978, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbab9c5905055628752eae20d', 2582433760);
INSERT INTO public.change VALUES (1, 30, 'contact', '\x01a22dadbabd77bc90aa871d9e5e78f1', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796062689981, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbabca656e4d8f08c4f93c01e', 3148262901);
INSERT INTO public.change VALUES (1, 31, 'contact', '\x01a22dadbabd77bc90aa871d9e5e78f1', 30, 2, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796062689985, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbac07634e63059e71b262e01', 2359181389);
INSERT INTO public.change VALUES (1, 32, 'contact', '\x01a22dadbac47f049ada7e64e4c64613', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796062689988, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbac3e76cfb74f5d2bb6719ad', 4292208374);
INSERT INTO public.change VALUES (1, 33, 'contact', '\x01a22dadbac778e3b39653e0983393a4', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796062689991, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbac77685f1a8b30b67d7b32c', 3754278282);
INSERT INTO public.change VALUES (1, 34, 'contact', '\x01a22dadbacb78c5a5dc69ef511ce474', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796062689995, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbaca8c42a7523cc39d157eff', 503938889);
INSERT INTO public.change VALUES (1, 35, 'contact', '\x01a22dadbacb78c5a5dc69ef511ce474', 34, 2, 'deleted', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', '{"name":{},"phones":[]}', 1796062689999, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbace197012006647dc5ed05c', 2157934003);
INSERT INTO public.change VALUES (1, 36, 'contact', '\x01a22dadbad27ded8bb54fe70aaf1562', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796062690002, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbad1a12ddc934a95bfa2192d', 3011649085);
INSERT INTO public.change VALUES (1, 37, 'contact', '\x01a22dadbad57951a7dfaddc2fc4b171', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796062690005, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbad4df79831192e897837e58', 1927700207);
INSERT INTO public.change VALUES (1, 38, 'contact', '\x01a22dadbad87139ba92e307fa0c6d79', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796062690008, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbad7b18a6bb86287ffb0cf9d', 1184604147);
INSERT INTO public.change VALUES (1, 39, 'contact', '\x01a22dadbad87139ba92e307fa0c6d79', 38, 2, 'deleted', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', '{"name":{},"phones":[]}', 1796062690012, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbadb03a7e2ddbfec68260496', 656082139);
INSERT INTO public.change VALUES (1, 40, 'contact', '\x01a22dadbadf7de09726e79a181b9cb8', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796062690015, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbadeeda3576359ff789327b3', 1689827806);
INSERT INTO public.change VALUES (1, 41, 'contact', '\x01a22dadbae27afc966c643fcc92bdd9', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796062690018, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbae1021005e19d34f64d1b81', 1438686430);
INSERT INTO public.change VALUES (1, 42, 'contact', '\x01a22dadbae57d3a9f89181b4b168604', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796062690021, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbae406733da572f40972ee6f', 2079231026);
INSERT INTO public.change VALUES (1, 43, 'contact', '\x01a22dadbae57d3a9f89181b4b168604', 42, 2, 'deleted', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', '{"name":{},"phones":[]}', 1796062690024, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbae7ba89cf631b74ff8a93c4', 1934667195);
INSERT INTO public.change VALUES (1, 44, 'contact', '\x01a22dadbaeb7740ab99b0f1bb5a9001', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796062690027, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbaeae0c23304fd92fa569f01', 2352980620);
INSERT INTO public.change VALUES (2, 6, 'memory_store', '\x01a22dadbc367d4ebf2ddd603a123697', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796062690358, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc35201fa6fe84f935375e3a', 1815303586);
INSERT INTO public.change VALUES (1, 45, 'contact', '\x01a22dadbaee7373bf00b921390e9b91', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796062690030, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbaed53ff7fd73c5e91bd0b15', 3746117854);
INSERT INTO public.change VALUES (1, 46, 'contact', '\x01a22dadbaf17c18941cc495363ef650', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796062690033, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbaf051c670cffa325d69439c', 1078724985);
INSERT INTO public.change VALUES (1, 47, 'contact', '\x01a22dadbaf17c18941cc495363ef650', 46, 2, 'deleted', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', '{"name":{},"phones":[]}', 1796062690036, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbaf32c7e2c16b55d32799c96', 564651828);
INSERT INTO public.change VALUES (1, 48, 'contact', '\x01a22dadbaf776d88055c159d75aa428', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796062690039, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbaf719e07b116c35de9c52d9', 3636272958);
INSERT INTO public.change VALUES (1, 49, 'contact', '\x01a22dadbafa741c9423b6be332e4f79', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796062690042, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbafaa002a1e880b5e37c4021', 742100081);
INSERT INTO public.change VALUES (1, 50, 'contact', '\x01a22dadbafd7be8a5ca15ca5246030f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796062690045, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbafd4444ce464dacaed38c5d', 3027208608);
INSERT INTO public.change VALUES (1, 51, 'contact', '\x01a22dadbafd7be8a5ca15ca5246030f', 50, 2, 'deleted', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', '{"name":{},"phones":[]}', 1796062690050, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb01fb2c2dd2ff5459ffd403', 840076127);
INSERT INTO public.change VALUES (1, 52, 'contact', '\x01a22dadbb0675ee92d388287355c5f4', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796062690054, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb05ddea0321c465e2545643', 3757992483);
INSERT INTO public.change VALUES (1, 53, 'contact', '\x01a22dadbb097c63a1277986d8b6b83c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796062690057, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb08a755995b5cd338fbe6b3', 1100605400);
INSERT INTO public.change VALUES (1, 54, 'contact', '\x01a22dadbb097c63a1277986d8b6b83c', 53, 2, 'deleted', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', '{"name":{},"phones":[]}', 1796062690061, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb0becd26271adc736e13431', 3781875905);
INSERT INTO public.change VALUES (1, 55, 'contact', '\x01a22dadbb1079a2b2668499be3347ff', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796062690064, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb0f9bb26bd823d0b84cc422', 3011977111);
INSERT INTO public.change VALUES (1, 56, 'contact', '\x01a22dadbb1570288419389e1e20797f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"+49305550139;ext=4","primary":true}]}', 1796062690069, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb158db5057611c70a3d4670', 262863097);
INSERT INTO public.change VALUES (1, 57, 'contact', '\x01a22dadbb1b7f8dbb564b3660704557', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"+49305550140;ext=12","primary":true}]}', 1796062690075, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb1aff0c30e806d36971dd26', 3851113300);
INSERT INTO public.change VALUES (1, 58, 'contact', '\x01a22dadbb217f14955c66b5aa33566d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1796062690081, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb21c3821773a5303beb316b', 85081395);
INSERT INTO public.change VALUES (1, 59, 'contact', '\x01a22dadbb2575518263fff907cb4a4c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796062690085, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb24c731bb6c42b2a298be24', 3439801887);
INSERT INTO public.change VALUES (1, 60, 'contact', '\x01a22dadbb2575518263fff907cb4a4c', 59, 2, 'deleted', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', '{"name":{},"phones":[]}', 1796062690088, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb2718af2f774b9c1e82225c', 1424933994);
INSERT INTO public.change VALUES (1, 61, 'contact', '\x01a22dadbb2b714e8c64aa72939c1490', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796062690091, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb2a040eec2e6c7435639ec9', 155830410);
INSERT INTO public.change VALUES (1, 62, 'contact', '\x01a22dadbb307c26a3354478c4275b21', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690096, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbb2e9be85e999da95e1e1871', 1195276433);
INSERT INTO public.change VALUES (1, 63, 'contact', '\x01a22dadbb357c349cb043b269aa7c90', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796062690101, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb342b16a4deaf3bc2735d83', 18073676);
INSERT INTO public.change VALUES (2, 7, 'memory_store', '\x01a22dadbc3875b49a8d1b583eef50d7', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796062690360, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc377adc55107cc31a8bed07', 1908945271);
INSERT INTO public.change VALUES (1, 64, 'contact', '\x01a22dadbb38711c89cd721bc38df193', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796062690104, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb3805430e334c5eb4a129a4', 1407275417);
INSERT INTO public.change VALUES (1, 65, 'contact', '\x01a22dadbb3c75c7b0e2fc97ec8f9117', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690108, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbb3bf02bcae16bfaff77228b', 746601618);
INSERT INTO public.change VALUES (1, 66, 'contact', '\x01a22dadbb40740eaa1e428a13e63427', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796062690112, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb3f1f4816a0565aa6d9e319', 1478802733);
INSERT INTO public.change VALUES (1, 67, 'contact', '\x01a22dadbb4472f8b96101ef548f1dd2', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796062690116, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb431d864afab200f8cf31a9', 4019610467);
INSERT INTO public.change VALUES (1, 68, 'contact', '\x01a22dadbb487788a6b7d4ecf1e96c5c', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690120, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbb47655dc48aea835fad20db', 2075948300);
INSERT INTO public.change VALUES (1, 69, 'contact', '\x01a22dadbb4c7c80b7d3315254b5eab8', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796062690124, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb4a01021ce0398e422a00ef', 1158683661);
INSERT INTO public.change VALUES (1, 70, 'contact', '\x01a22dadbb4f768384b36b1e8168e489', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796062690127, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb4e452d4f2eb3bcc78ff4fd', 2445671930);
INSERT INTO public.change VALUES (1, 71, 'contact', '\x01a22dadbb547700b93f6ed6c5ccf296', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690132, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbb53c6209abaf78d83d3bf89', 2930670282);
INSERT INTO public.change VALUES (1, 72, 'contact', '\x01a22dadbb597b39a9dfaaf4e85c051c', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796062690137, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb57a2d1f9690408ad5bddeb', 792444462);
INSERT INTO public.change VALUES (1, 73, 'contact', '\x01a22dadbb5c71f382ab27c07311c47f', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796062690140, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb5bc9f284c1648fb74e4a87', 2820449712);
INSERT INTO public.change VALUES (1, 74, 'contact', '\x01a22dadbb60780da5a1853a781c7a8e', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690144, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbb5fc407e6a20f799c7fdac9', 1479491855);
INSERT INTO public.change VALUES (1, 75, 'contact', '\x01a22dadbb637cf3bc2905db250649b3', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796062690147, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb62a048358376f820e12836', 2417091996);
INSERT INTO public.change VALUES (1, 76, 'contact', '\x01a22dadbb66776281748b5d06a1c107', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796062690150, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb666a82c4ba9d0573bba3c1', 3288247561);
INSERT INTO public.change VALUES (1, 77, 'contact', '\x01a22dadbb69783b8793a664c9ea82aa', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690153, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbb685bdc1e9f8cf322361402', 2762716331);
INSERT INTO public.change VALUES (1, 78, 'contact', '\x01a22dadba707f35ad17140f7bc80d81', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796062690186, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbb884b796d5eb8e84d64612a', 1073738235);
INSERT INTO public.change VALUES (1, 79, 'contact', '\x01a22dadba807f7d9b5ea2314067705c', 12, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"+49305550143;ext=8","primary":true}]}', 1796062690191, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbb8e60bb603b04e3e2470ebf', 186999666);
INSERT INTO public.change VALUES (1, 80, 'contact', '\x01a22dadba847fb98dbdd96dd8ff35a5', 13, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"}}', 1796062690196, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbb933595c5c7ffaa0d12f639', 2806379827);
INSERT INTO public.change VALUES (2, 8, 'memory_store', '\x01a22dadbc3b743ca5217faa17705ef2', NULL, 1, 'created', '{}', '{}', 1796062690363, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc3a227caad278d507146ca9', 4228294671);
INSERT INTO public.change VALUES (1, 81, 'contact', '\x01a22dadba8d7fe6959dbc77a4774ecf', 16, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796062690199, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb964b42943579a532073283', 2699323983);
INSERT INTO public.change VALUES (1, 82, 'contact', '\x01a22dadba90706d9849cfc91c9c5435', 17, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"+49305550145"}]}', 1796062690204, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb9bb3756bfd9b1c56ffc60a', 65319466);
INSERT INTO public.change VALUES (1, 83, 'contact', '\x01a22dadba9a797ca2dd6aaa4f8183e8', 20, 2, 'updated', '{"company":null}', '{"company":"01M8PTVEJCEAMRH3H9BEEH4BQW"}', 1796062690208, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbb9e7387c691d99f7ccc8af5', 3304922955);
INSERT INTO public.change VALUES (1, 84, 'contact', '\x01a22dadba9e713c8f14a1c55dcb5247', 21, 2, 'updated', '{"company":null}', '{"company":"01M8PTVEJSFAVSEQ0SK5Y90TZY"}', 1796062690213, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbba43ef59b0c7a270ed37529', 1658919610);
INSERT INTO public.change VALUES (1, 85, 'contact', '\x01a22dadbb307c26a3354478c4275b21', 62, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796062690217, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbba838311c97ff347f9187bb', 776048802);
INSERT INTO public.change VALUES (1, 86, 'contact', '\x01a22dadbb307c26a3354478c4275b21', 85, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796062690221, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbac1bf066d4b7d604a053d6', 3883383867);
INSERT INTO public.change VALUES (1, 87, 'contact', '\x01a22dadbaa97178b10693c92ee02eef', 24, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796062690225, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbbb01568739a3782afb93bd8', 2348447323);
INSERT INTO public.change VALUES (1, 88, 'contact', '\x01a22dadbaad7f29a9fb91e9b142704c', 25, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796062690228, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbbb3ffff718ef55ced5f6aa9', 2881661156);
INSERT INTO public.change VALUES (1, 89, 'contact', '\x01a22dadbaad7f29a9fb91e9b142704c', 88, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796062690232, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbbb7c6ec62c8f742c8ff265c', 381649024);
INSERT INTO public.change VALUES (1, 90, 'contact', '\x01a22dadba707f35ad17140f7bc80d81', 78, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690236}]}', 1796062690236, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbba35e152442a0e54924fc4', 3812451202);
INSERT INTO public.change VALUES (1, 91, 'contact', '\x01a22dadba807f7d9b5ea2314067705c', 79, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690240}]}', 1796062690240, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbbf61f662f9019f5db1980d', 657625014);
INSERT INTO public.change VALUES (1, 92, 'contact', '\x01a22dadba847fb98dbdd96dd8ff35a5', 80, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690243}]}', 1796062690243, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbc2ba5a4e886145b53a8571', 388581289);
INSERT INTO public.change VALUES (1, 93, 'contact', '\x01a22dadba8d7fe6959dbc77a4774ecf', 81, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690246}]}', 1796062690246, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbc5594ef2eaaf7eb03669ad', 2967501188);
INSERT INTO public.change VALUES (1, 94, 'contact', '\x01a22dadba90706d9849cfc91c9c5435', 82, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690249}]}', 1796062690249, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbc86af1071aa8cdab713dab', 3896384792);
INSERT INTO public.change VALUES (1, 95, 'memory_store', '\x01a22dadba5d748e80b18e3d63b027ad', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796062690251, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbca294ce764349b347df435', 1114442716);
INSERT INTO public.change VALUES (1, 96, 'contact', '\x01a22dadba8d7fe6959dbc77a4774ecf', 93, 4, 'updated', '{"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690246}]}', '{"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690246},{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690255}]}', 1796062690255, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbce60682201cc64e4c7482c', 1171044339);
INSERT INTO public.change VALUES (1, 97, 'contact', '\x01a22dadba90706d9849cfc91c9c5435', 94, 4, 'updated', '{"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690249}]}', '{"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690249},{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690258}]}', 1796062690258, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbd17356d97cd9f046003bc8', 198501604);
INSERT INTO public.change VALUES (1, 98, 'contact', '\x01a22dadba9a797ca2dd6aaa4f8183e8', 83, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690262}]}', 1796062690262, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbd4c079e2e44bd2039d98fd', 3525332826);
INSERT INTO public.change VALUES (1, 99, 'contact', '\x01a22dadba9e713c8f14a1c55dcb5247', 84, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690264}]}', 1796062690264, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbd81ab9775c8859630fca5e', 1537213994);
INSERT INTO public.change VALUES (1, 100, 'contact', '\x01a22dadbaa97178b10693c92ee02eef', 87, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690267}]}', 1796062690267, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbdae11b4a9fa5cd57a44519', 3740938260);
INSERT INTO public.change VALUES (1, 101, 'memory_store', '\x01a22dadba60753ea40259f4bbcd825d', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796062690270, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbde449abf12edd2b502208e', 854073450);
INSERT INTO public.change VALUES (1, 102, 'contact', '\x01a22dadba9e713c8f14a1c55dcb5247', 99, 4, 'updated', '{"memberships":[{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690264}]}', '{"memberships":[{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690264},{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690273}]}', 1796062690273, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbe080bc0e42d4cce8989818', 2768354177);
INSERT INTO public.change VALUES (1, 103, 'contact', '\x01a22dadbaa97178b10693c92ee02eef', 100, 4, 'updated', '{"memberships":[{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690267}]}', '{"memberships":[{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690267},{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690277}]}', 1796062690277, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbe46b2cdf2fa0f09a3bb5b5', 1125474608);
INSERT INTO public.change VALUES (1, 104, 'contact', '\x01a22dadbaad7f29a9fb91e9b142704c', 89, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690280}]}', 1796062690280, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbe75324add8fabf71e6a91f', 785715990);
INSERT INTO public.change VALUES (1, 105, 'contact', '\x01a22dadbab67bb491d9379fac9d3aeb', 28, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690283}]}', 1796062690283, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbeaf99c36d5005a3f1dfd7e', 3319154589);
INSERT INTO public.change VALUES (1, 106, 'contact', '\x01a22dadbaba7ab38e405bd40f29a076', 29, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690286}]}', 1796062690286, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbed2a790f5a9e9b2d654acb', 3250657368);
INSERT INTO public.change VALUES (1, 107, 'memory_store', '\x01a22dadba637ee19ccbcd700ecf09a2', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796062690289, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbf075b237552777028b15b1', 1195384214);
INSERT INTO public.change VALUES (1, 108, 'contact', '\x01a22dadbab67bb491d9379fac9d3aeb', 105, 3, 'updated', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690283}]}', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690283},{"store":"01M8PTVEK6FTB8ZXR7K1GRB90B","since":1796062690292}]}', 1796062690292, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbf39f55feefa93b36097559', 3523319341);
INSERT INTO public.change VALUES (1, 109, 'contact', '\x01a22dadbaba7ab38e405bd40f29a076', 106, 3, 'updated', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690286}]}', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690286},{"store":"01M8PTVEK6FTB8ZXR7K1GRB90B","since":1796062690296}]}', 1796062690296, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbf7f4ff9c306aea8deaaf6b', 592910233);
INSERT INTO public.change VALUES (1, 110, 'contact', '\x01a22dadbac47f049ada7e64e4c64613', 32, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEK6FTB8ZXR7K1GRB90B","since":1796062690299}]}', 1796062690299, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbfa871a54be2f1a0a37c5dd', 2326377507);
INSERT INTO public.change VALUES (1, 111, 'contact', '\x01a22dadbac778e3b39653e0983393a4', 33, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEK6FTB8ZXR7K1GRB90B","since":1796062690302}]}', 1796062690302, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbbfd124f8c9fb8374cc14edb', 161034006);
INSERT INTO public.change VALUES (1, 112, 'contact', '\x01a22dadbad27ded8bb54fe70aaf1562', 36, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVEK6FTB8ZXR7K1GRB90B","since":1796062690306}]}', 1796062690306, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc01a8390dafa7365a67ef42', 3522678837);
INSERT INTO public.change VALUES (1, 113, 'memory_store', '\x01a22dadba667e968ff707986185a40b', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796062690308, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc04356d9083cb0cb66964e4', 2835613462);
INSERT INTO public.change VALUES (1, 114, 'contact', '\x01a22dadba807f7d9b5ea2314067705c', 91, 4, 'updated', '{"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690240}]}', '{"memberships":[]}', 1796062690312, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc061043eb860ef6864e6a87', 3195348069);
INSERT INTO public.change VALUES (1, 115, 'memory_store', '\x01a22dadba5d748e80b18e3d63b027ad', 95, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796062690315, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc0a438003f23bef5e9c565d', 2997384556);
INSERT INTO public.change VALUES (1, 116, 'contact', '\x01a22dadbab67bb491d9379fac9d3aeb', 108, 4, 'updated', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690283},{"store":"01M8PTVEK6FTB8ZXR7K1GRB90B","since":1796062690292}]}', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690283}]}', 1796062690319, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc0d8600bc5bd93c5ab77d15', 4152231421);
INSERT INTO public.change VALUES (1, 117, 'contact', '\x01a22dadbaba7ab38e405bd40f29a076', 109, 4, 'updated', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690286},{"store":"01M8PTVEK6FTB8ZXR7K1GRB90B","since":1796062690296}]}', '{"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690286}]}', 1796062690319, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc0d8600bc5bd93c5ab77d15', 3715632256);
INSERT INTO public.change VALUES (1, 118, 'contact', '\x01a22dadbac47f049ada7e64e4c64613', 110, 3, 'updated', '{"memberships":[{"store":"01M8PTVEK6FTB8ZXR7K1GRB90B","since":1796062690299}]}', '{"memberships":[]}', 1796062690319, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc0d8600bc5bd93c5ab77d15', 1906422165);
INSERT INTO public.change VALUES (1, 119, 'contact', '\x01a22dadbac778e3b39653e0983393a4', 111, 3, 'updated', '{"memberships":[{"store":"01M8PTVEK6FTB8ZXR7K1GRB90B","since":1796062690302}]}', '{"memberships":[]}', 1796062690319, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc0d8600bc5bd93c5ab77d15', 2366360580);
INSERT INTO public.change VALUES (1, 120, 'contact', '\x01a22dadbad27ded8bb54fe70aaf1562', 112, 3, 'updated', '{"memberships":[{"store":"01M8PTVEK6FTB8ZXR7K1GRB90B","since":1796062690306}]}', '{"memberships":[]}', 1796062690319, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc0d8600bc5bd93c5ab77d15', 4176410537);
INSERT INTO public.change VALUES (1, 121, 'memory_store', '\x01a22dadba667e968ff707986185a40b', 113, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796062690319, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc0d8600bc5bd93c5ab77d15', 3889902411);
INSERT INTO public.change VALUES (1, 122, 'company', '\x01a22dadba527e2396c09b607cd6153f', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796062690324, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbc13b1bf858589cff5d535e6', 1592335389);
INSERT INTO public.change VALUES (1, 123, 'company', '\x01a22dadba527e2396c09b607cd6153f', 122, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796062690328, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbc187351c3192c942356e3cd', 3856411044);
INSERT INTO public.change VALUES (1, 124, 'contact', '\x01a22dadba9e713c8f14a1c55dcb5247', 102, 5, 'updated', '{"company":"01M8PTVEJSFAVSEQ0SK5Y90TZY"}', '{"company":null}', 1796062690332, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbc1b75f1a772fafaa1963c94', 1932072381);
INSERT INTO public.change VALUES (1, 125, 'company', '\x01a22dadba597ab7975c19997c906bfe', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796062690332, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbc1b75f1a772fafaa1963c94', 522391912);
INSERT INTO public.change VALUES (1, 126, 'contact', '\x01a22dadbab67bb491d9379fac9d3aeb', 116, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}],"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690283}]}', '{"name":{},"phones":[],"memberships":[]}', 1796062690336, 'key:0000000001SWQFBT0W8B8ZXHX1', 'synthflow', '\x01a22dadbc1f45519f2190083bc516c1', 1516987560);
INSERT INTO public.change VALUES (1, 127, 'contact', '\x01a22dadbaba7ab38e405bd40f29a076', 117, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690286}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796062690339, 'key:0000000001SWQFBT0W8B8ZXHX1', 'askelephant', '\x01a22dadbc22697726b0ee4843a946b5', 2153461420);
INSERT INTO public.change VALUES (2, 1, 'company', '\x01a22dadbc287f1cabf70002bf8819c2', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796062690344, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc2518ab6a9145ab4e39781c', 3816742294);
INSERT INTO public.change VALUES (2, 2, 'company', '\x01a22dadbc2b7df1b147accb873a65cc', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796062690347, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc2a16d856f5a6be31c43e5a', 1165297642);
INSERT INTO public.change VALUES (2, 3, 'company', '\x01a22dadbc2e7c5f9339bc34c14405a5', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796062690350, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc2def78d75d000b764b4a3d', 1213286577);
INSERT INTO public.change VALUES (2, 4, 'company', '\x01a22dadbc30736dba1dfd60e66a25ed', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796062690352, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc3080a7938d5454e5b0e3a7', 775631648);
INSERT INTO public.change VALUES (2, 9, 'contact', '\x01a22dadbc3d7dc9ba36c3b209420464', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796062690365, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc3c3098594ab70b8aa66a07', 165076670);
INSERT INTO public.change VALUES (2, 10, 'contact', '\x01a22dadbc407acd9cd339f728012ddf', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', 1796062690368, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc400bf59be58875e4b39b31', 1024758593);
INSERT INTO public.change VALUES (2, 11, 'contact', '\x01a22dadbc407acd9cd339f728012ddf', 10, 2, 'deleted', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', '{"name":{},"phones":[]}', 1796062690371, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc42ed24cf3c58610428a40b', 1706727421);
INSERT INTO public.change VALUES (2, 12, 'contact', '\x01a22dadbc4672259ccb0928a0ecfb68', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', 1796062690374, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc45b3328650146625f0a550', 495183173);
INSERT INTO public.change VALUES (2, 13, 'contact', '\x01a22dadbc497d74b880a759f826c541', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796062690377, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc48dd8f26eff42d3f1175ca', 2261852783);
INSERT INTO public.change VALUES (2, 14, 'contact', '\x01a22dadbc4c7d8b9cc4828a70aee466', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796062690380, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc4b0d79202c15e8fad00f12', 745506352);
INSERT INTO public.change VALUES (2, 15, 'contact', '\x01a22dadbc4c7d8b9cc4828a70aee466', 14, 2, 'deleted', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', '{"name":{},"phones":[]}', 1796062690383, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc4ea75bd1c3182851dae621', 3686739264);
INSERT INTO public.change VALUES (2, 16, 'contact', '\x01a22dadbc517457bd1383f560c32bfc', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796062690385, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc515637106a1405de1e66a7', 3777488494);
INSERT INTO public.change VALUES (2, 17, 'contact', '\x01a22dadbc54707bb4b7b15480560c35', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796062690388, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc542f0690a4fb927a23db59', 1308041048);
INSERT INTO public.change VALUES (2, 18, 'contact', '\x01a22dadbc577836ab82297dd20eb007', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796062690391, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc57ab125ce5e0c7987d5415', 3957842795);
INSERT INTO public.change VALUES (2, 19, 'contact', '\x01a22dadbc577836ab82297dd20eb007', 18, 2, 'deleted', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', '{"name":{},"phones":[]}', 1796062690394, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc59721abcf48a9ff8605344', 3505805234);
INSERT INTO public.change VALUES (2, 20, 'contact', '\x01a22dadbc5d771b9f911b13cd85916b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796062690397, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc5c79d7804b68e5b1f9fe6c', 1275185517);
INSERT INTO public.change VALUES (2, 21, 'contact', '\x01a22dadbc607486901530722495b21d', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796062690400, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc5f2bb2ddccc259d5a2ce52', 1868114632);
INSERT INTO public.change VALUES (2, 22, 'contact', '\x01a22dadbc6376b195e9842877c09e2f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796062690403, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc623b75a06e15dff0738f8b', 2825863403);
INSERT INTO public.change VALUES (2, 23, 'contact', '\x01a22dadbc6376b195e9842877c09e2f', 22, 2, 'deleted', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', '{"name":{},"phones":[]}', 1796062690406, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc65edc4210a1d7d416908a6', 4220128013);
INSERT INTO public.change VALUES (2, 24, 'contact', '\x01a22dadbc697418b354b9f59556a946', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796062690409, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc687aa2c216b8db6adfc559', 3122140660);
INSERT INTO public.change VALUES (2, 25, 'contact', '\x01a22dadbc6c77629480ecf993051199', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796062690412, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc6b4f7142ff8082c3b66ecf', 850003505);
INSERT INTO public.change VALUES (2, 26, 'contact', '\x01a22dadbc6f7cbc976d7569fd71b081', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796062690415, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc6ee26e70e3b44938e4705d', 203242793);
INSERT INTO public.change VALUES (2, 27, 'contact', '\x01a22dadbc6f7cbc976d7569fd71b081', 26, 2, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', '{"name":{},"phones":[]}', 1796062690418, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc71d299fbaa25570e205b16', 1386650172);
INSERT INTO public.change VALUES (2, 28, 'contact', '\x01a22dadbc7575c7ad1c0b8d09033c5b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796062690421, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc7486dd24071b679b8f72b4', 2462062663);
INSERT INTO public.change VALUES (2, 29, 'contact', '\x01a22dadbc787090b7bdc8f73a7b1125', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796062690424, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc7881c74008ee30f456e635', 2240361280);
INSERT INTO public.change VALUES (2, 30, 'contact', '\x01a22dadbc7b7aee9b7a580de1e816be', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796062690427, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc7acadf26a734151d4d57e9', 70383601);
INSERT INTO public.change VALUES (2, 31, 'contact', '\x01a22dadbc7b7aee9b7a580de1e816be', 30, 2, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796062690430, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc7d11ea8931efc7dee13577', 1213246952);
INSERT INTO public.change VALUES (2, 32, 'contact', '\x01a22dadbc8170ffa325c1b3904c7114', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796062690433, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc808f4c860e6873c5ba0c49', 3792471600);
INSERT INTO public.change VALUES (2, 33, 'contact', '\x01a22dadbc847e17a54db922838aeff4', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796062690436, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc8365d515bf540673fe2a01', 2234041660);
INSERT INTO public.change VALUES (2, 34, 'contact', '\x01a22dadbc877fb4ad49aab4514ff8e5', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796062690439, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc86094c61d502bcd8f6ffc2', 1664333858);
INSERT INTO public.change VALUES (2, 35, 'contact', '\x01a22dadbc877fb4ad49aab4514ff8e5', 34, 2, 'deleted', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', '{"name":{},"phones":[]}', 1796062690443, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc8a6437119c76fe34c5d16a', 1946059435);
INSERT INTO public.change VALUES (2, 36, 'contact', '\x01a22dadbc8e722089e43a74e0beaca4', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796062690446, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc8d3fc9b8903d139bf3ade4', 292795786);
INSERT INTO public.change VALUES (2, 37, 'contact', '\x01a22dadbc91780eb599a12eca3a1647', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796062690449, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc904b05688a9e91c9b5e8c8', 1832021560);
INSERT INTO public.change VALUES (2, 38, 'contact', '\x01a22dadbc947fd78603dde4f57ccdb9', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 1796062690452, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc939e726d0c0050c403d26a', 2630681322);
INSERT INTO public.change VALUES (2, 39, 'contact', '\x01a22dadbc947fd78603dde4f57ccdb9', 38, 2, 'deleted', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', '{"name":{},"phones":[]}', 1796062690455, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc967681e628646f3ed8ecfb', 3615784061);
INSERT INTO public.change VALUES (2, 40, 'contact', '\x01a22dadbc9a7544bde32f3ab06ba7e8', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 1796062690458, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc997df7406910769fa621ae', 4115065598);
INSERT INTO public.change VALUES (2, 41, 'contact', '\x01a22dadbc9d7ab8af438838b451d884', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796062690461, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbc9c27eee475602a15fe97a5', 1238767566);
INSERT INTO public.change VALUES (2, 42, 'contact', '\x01a22dadbc9f7b14af71230fd9885736', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796062690463, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbc9f19cf15c6d17a2e018e24', 4075679645);
INSERT INTO public.change VALUES (2, 43, 'contact', '\x01a22dadbc9f7b14af71230fd9885736', 42, 2, 'deleted', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', '{"name":{},"phones":[]}', 1796062690466, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbca14a6e3d2aba0dabb92fd7', 3534884199);
INSERT INTO public.change VALUES (2, 44, 'contact', '\x01a22dadbca47faf8ec94a29cd7f461d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796062690468, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbca49390c8d5da57705dac05', 3878936264);
INSERT INTO public.change VALUES (2, 45, 'contact', '\x01a22dadbca774f0abf9cebb52e44cb2', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796062690471, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbca6a1a537d9c6072044e33d', 1760977872);
INSERT INTO public.change VALUES (2, 46, 'contact', '\x01a22dadbca970f49c18a685409b61f7', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796062690473, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbca9f71589392a0658badcae', 796516401);
INSERT INTO public.change VALUES (2, 47, 'contact', '\x01a22dadbca970f49c18a685409b61f7', 46, 2, 'deleted', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', '{"name":{},"phones":[]}', 1796062690476, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcabf3fb803da5429a17ac9b', 1233040527);
INSERT INTO public.change VALUES (2, 48, 'contact', '\x01a22dadbcae76489126f4c5e97d9ac5', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796062690478, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcae421e02bd3dc400748346', 967062423);
INSERT INTO public.change VALUES (2, 49, 'contact', '\x01a22dadbcb17fb68d67150c4a521edc', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796062690481, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbcb0c7a461630b700653bdca', 1655274139);
INSERT INTO public.change VALUES (2, 50, 'contact', '\x01a22dadbcb47d34b8e4c62ce57a68d1', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796062690484, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcb3fb04c7bf0937de5b6cbe', 1870357819);
INSERT INTO public.change VALUES (2, 88, 'contact', '\x01a22dadbc3d7dc9ba36c3b209420464', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796062690603, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd2adb11355483c986e3d2e8', 1812889774);
INSERT INTO public.change VALUES (2, 51, 'contact', '\x01a22dadbcb47d34b8e4c62ce57a68d1', 50, 2, 'deleted', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', '{"name":{},"phones":[]}', 1796062690487, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcb60093cc3afa936baec9d4', 924979998);
INSERT INTO public.change VALUES (2, 52, 'contact', '\x01a22dadbcba70d382f148e0a22edb76', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796062690490, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcb955ec1fa0666fe352dfe5', 4206827999);
INSERT INTO public.change VALUES (2, 53, 'contact', '\x01a22dadbcbd7ebe9dccf28b2ea20f67', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796062690493, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcbc719e471f0060bbe99ac7', 2365219362);
INSERT INTO public.change VALUES (2, 54, 'contact', '\x01a22dadbcbd7ebe9dccf28b2ea20f67', 53, 2, 'deleted', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', '{"name":{},"phones":[]}', 1796062690495, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcbf04bef50f48f2919350e6', 1885699365);
INSERT INTO public.change VALUES (2, 55, 'contact', '\x01a22dadbcc272728d392cae10f457eb', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796062690498, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcc140a2bdf4d7f60de0b471', 1443833944);
INSERT INTO public.change VALUES (2, 56, 'contact', '\x01a22dadbcc5710ba2836e0a9790b843', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1796062690501, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcc4aeeae636a1d21aa9644b', 1079433497);
INSERT INTO public.change VALUES (2, 57, 'contact', '\x01a22dadbcc5710ba2836e0a9790b843', 56, 2, 'deleted', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', '{"name":{},"phones":[]}', 1796062690504, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcc761d4da16b185fcabfc6c', 409874741);
INSERT INTO public.change VALUES (2, 58, 'contact', '\x01a22dadbccb72d5a2fc8f7f6dbf936e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1796062690507, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcca326fa686c1375c4ceee0', 4158645258);
INSERT INTO public.change VALUES (2, 59, 'contact', '\x01a22dadbcce779488418133a7bc92b5', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1796062690510, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbccdec403163ef6c52bdbf32', 3637172857);
INSERT INTO public.change VALUES (2, 60, 'contact', '\x01a22dadbcce779488418133a7bc92b5', 59, 2, 'deleted', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', '{"name":{},"phones":[]}', 1796062690513, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcd0896cd94d42a0686571e8', 3767997112);
INSERT INTO public.change VALUES (2, 61, 'contact', '\x01a22dadbcd4746984d21b7e9b330613', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1796062690516, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcd3766e86e2be21f7608d01', 521256998);
INSERT INTO public.change VALUES (2, 62, 'contact', '\x01a22dadbcd97ac6b174631f886edc88', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1796062690521, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcd8300002f463234cb1baf1', 3119303689);
INSERT INTO public.change VALUES (2, 63, 'contact', '\x01a22dadbcdc7245907811a2e2d078fc', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796062690524, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcdc8d74fa83f93215db041e', 3572959738);
INSERT INTO public.change VALUES (2, 64, 'contact', '\x01a22dadbcdc7245907811a2e2d078fc', 63, 2, 'deleted', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', '{"name":{},"phones":[]}', 1796062690527, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcde56cbf3df42ecb4682cb5', 74727897);
INSERT INTO public.change VALUES (2, 65, 'contact', '\x01a22dadbce37dccbcde76e92fc061b0', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796062690531, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbce2a9312f74689a46ade005', 384293250);
INSERT INTO public.change VALUES (2, 66, 'contact', '\x01a22dadbce67a7a8a5f1c9f289795a7', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690534, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbce5157308e471db7f9979b1', 1784800008);
INSERT INTO public.change VALUES (2, 67, 'contact', '\x01a22dadbce97d33bb78530f07c3eb8d', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796062690537, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbce8992b7e6660c0ae2d8adf', 3643002983);
INSERT INTO public.change VALUES (2, 68, 'contact', '\x01a22dadbcec7210979ea025ab00e6f3', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796062690540, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcecefb5ed824285e6ca06f1', 482136251);
INSERT INTO public.change VALUES (2, 114, 'contact', '\x01a22dadbc6c77629480ecf993051199', 99, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690674}]}', 1796062690674, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd71534ff0579dab8c1efaa5', 1215294802);
INSERT INTO public.change VALUES (2, 69, 'contact', '\x01a22dadbcf07ee6a33043447ce6a6fe', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690544, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbcef117a13ca0c22130f9bd1', 3078255973);
INSERT INTO public.change VALUES (2, 70, 'contact', '\x01a22dadbcf47f4ebd52cf02731a3926', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796062690548, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcf35cc7b546d96335d656cc', 2569698118);
INSERT INTO public.change VALUES (2, 71, 'contact', '\x01a22dadbcf7764fb2492f4230e9325b', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796062690551, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcf7664781fd75256d942f86', 721864478);
INSERT INTO public.change VALUES (2, 72, 'contact', '\x01a22dadbcfb787aa48ea8148815634f', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690555, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbcfae3ec30e4441b43cb73b5', 1014142958);
INSERT INTO public.change VALUES (2, 73, 'contact', '\x01a22dadbcfe7988b71eb827618d775c', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796062690558, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbcfd484a0fd495e708642006', 3554301020);
INSERT INTO public.change VALUES (2, 74, 'contact', '\x01a22dadbd017d2aafaec08bf95f05ce', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796062690561, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd006061848564e5e3d555db', 3193204093);
INSERT INTO public.change VALUES (2, 75, 'contact', '\x01a22dadbd0476538dee4e3d4065176f', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690564, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd03f7e23b9cb5a114c4deb8', 2789037657);
INSERT INTO public.change VALUES (2, 76, 'contact', '\x01a22dadbd087b2d868b3f773f9be3b6', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796062690568, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd078bccdbb6d433028a0738', 1205671163);
INSERT INTO public.change VALUES (2, 77, 'contact', '\x01a22dadbd0b7d60bb07fd6cf5dea392', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796062690571, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd0a4ec14279f8b67615b3ea', 3303739781);
INSERT INTO public.change VALUES (2, 78, 'contact', '\x01a22dadbd0e730d9854712198ed0f02', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690574, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd0e2f9f868b215e5d5b6bea', 430313426);
INSERT INTO public.change VALUES (2, 79, 'contact', '\x01a22dadbd127eba9fdae386aa62f371', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796062690578, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd1131524d66e55f81016b5e', 1670928416);
INSERT INTO public.change VALUES (2, 80, 'contact', '\x01a22dadbd157c1fb6b433a739ee9d75', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796062690581, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd147607da06642432a88dbb', 1511524060);
INSERT INTO public.change VALUES (2, 81, 'contact', '\x01a22dadbd1877e394081e4c6cc49e87', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796062690584, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd179d12de0b419aefde0723', 2043465831);
INSERT INTO public.change VALUES (2, 82, 'contact', '\x01a22dadbd1b726c9208c45e5d7ed1f7', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796062690587, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd1a423489950ec1d52a97e6', 1223701549);
INSERT INTO public.change VALUES (2, 83, 'contact', '\x01a22dadbd1b726c9208c45e5d7ed1f7', 82, 2, 'deleted', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', '{"emails":[]}', 1796062690589, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd1d7f3e13ffcb700eae4cef', 1237015482);
INSERT INTO public.change VALUES (2, 84, 'contact', '\x01a22dadbd2072708801fe05609d5939', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796062690592, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd1f88ed6c3d70a71a3062e7', 3328647768);
INSERT INTO public.change VALUES (2, 85, 'contact', '\x01a22dadbd237c7aa9dc2721c5782db8', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796062690595, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd2274b0100fa27dd7700c78', 2347589141);
INSERT INTO public.change VALUES (2, 86, 'contact', '\x01a22dadbd237c7aa9dc2721c5782db8', 85, 2, 'deleted', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796062690597, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd25cf254cca480093a972ee', 2419848783);
INSERT INTO public.change VALUES (2, 87, 'contact', '\x01a22dadbd287ad382972a07ff3513d3', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796062690600, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd270195a0a57417b2b2340d', 320456631);
INSERT INTO public.change VALUES (2, 89, 'contact', '\x01a22dadbc4672259ccb0928a0ecfb68', 12, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"0305550143;ext=8","primary":true}]}', 1796062690606, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd2d5f3105fe4c2b9342f0cd', 3700595566);
INSERT INTO public.change VALUES (2, 90, 'contact', '\x01a22dadbc497d74b880a759f826c541', 13, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null}}', 1796062690609, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd30e2fef262d9d8daf9514f', 2683721403);
INSERT INTO public.change VALUES (2, 91, 'contact', '\x01a22dadbc517457bd1383f560c32bfc', 16, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796062690611, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd32bae9442787848b418461', 1955178335);
INSERT INTO public.change VALUES (2, 92, 'contact', '\x01a22dadbc54707bb4b7b15480560c35', 17, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"0305550145"}]}', 1796062690614, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd356abe2988f071c79ab4f4', 389385650);
INSERT INTO public.change VALUES (2, 93, 'contact', '\x01a22dadbc5d771b9f911b13cd85916b', 20, 2, 'updated', '{"company":null}', '{"company":"01M8PTVF18FWEAQXR00AZRG6E2"}', 1796062690617, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd3867952a80c5f666baf750', 588642668);
INSERT INTO public.change VALUES (2, 94, 'contact', '\x01a22dadbc607486901530722495b21d', 21, 2, 'updated', '{"company":null}', '{"company":"01M8PTVF1GEDPVM7FXC3K6M9FD"}', 1796062690620, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd3b492ec1680e319a02fc48', 2101267436);
INSERT INTO public.change VALUES (2, 95, 'contact', '\x01a22dadbce67a7a8a5f1c9f289795a7', 66, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796062690622, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd3d9c3e49a03753d44f734c', 3333713509);
INSERT INTO public.change VALUES (2, 96, 'contact', '\x01a22dadbce67a7a8a5f1c9f289795a7', 95, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796062690625, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd40d5422f04a606a7150a83', 1330977061);
INSERT INTO public.change VALUES (2, 97, 'contact', '\x01a22dadbc697418b354b9f59556a946', 24, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796062690629, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd44d47ecdd7505a40a6766b', 3464155537);
INSERT INTO public.change VALUES (2, 98, 'contact', '\x01a22dadbc6c77629480ecf993051199', 25, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796062690631, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd463f71d5956a71307cee8a', 2418477064);
INSERT INTO public.change VALUES (2, 99, 'contact', '\x01a22dadbc6c77629480ecf993051199', 98, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796062690634, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd4ae349b58ae57a59431df5', 1033262150);
INSERT INTO public.change VALUES (2, 100, 'contact', '\x01a22dadbc3d7dc9ba36c3b209420464', 88, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690637}]}', 1796062690637, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd4c87242f20d89d90a23147', 3215888606);
INSERT INTO public.change VALUES (2, 101, 'contact', '\x01a22dadbc4672259ccb0928a0ecfb68', 89, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690640}]}', 1796062690640, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd4fab790c5c14508582c02d', 44716356);
INSERT INTO public.change VALUES (2, 102, 'contact', '\x01a22dadbc497d74b880a759f826c541', 90, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690642}]}', 1796062690642, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd5174175ae9511f7b5d8ca2', 3715875568);
INSERT INTO public.change VALUES (2, 103, 'contact', '\x01a22dadbc517457bd1383f560c32bfc', 91, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690645}]}', 1796062690645, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd54f11454a349fa2eefd28c', 1017505459);
INSERT INTO public.change VALUES (2, 104, 'contact', '\x01a22dadbc54707bb4b7b15480560c35', 92, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690647}]}', 1796062690647, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd567fefebf9991fb2dc18ce', 3573760955);
INSERT INTO public.change VALUES (2, 105, 'memory_store', '\x01a22dadbc33717e92c1bf744d4f9d99', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796062690649, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd597842a8be88285524729d', 3113181272);
INSERT INTO public.change VALUES (2, 106, 'contact', '\x01a22dadbc517457bd1383f560c32bfc', 103, 4, 'updated', '{"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690645}]}', '{"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690645},{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690652}]}', 1796062690652, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd5b4e316f8b67b6af324c52', 1394942038);
INSERT INTO public.change VALUES (2, 107, 'contact', '\x01a22dadbc54707bb4b7b15480560c35', 104, 4, 'updated', '{"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690647}]}', '{"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690647},{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690654}]}', 1796062690654, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd5eb6e7b3027a12a61411a9', 17940742);
INSERT INTO public.change VALUES (2, 108, 'contact', '\x01a22dadbc5d771b9f911b13cd85916b', 93, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690657}]}', 1796062690657, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd60b3eebd5fed44a6f41961', 2663744490);
INSERT INTO public.change VALUES (2, 109, 'contact', '\x01a22dadbc607486901530722495b21d', 94, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690660}]}', 1796062690660, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd633c60e5259ea4a2ef3321', 2194095186);
INSERT INTO public.change VALUES (2, 110, 'contact', '\x01a22dadbc697418b354b9f59556a946', 97, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690662}]}', 1796062690662, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd650126dc7bb9592793a5f9', 3671371103);
INSERT INTO public.change VALUES (2, 111, 'memory_store', '\x01a22dadbc367d4ebf2ddd603a123697', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796062690665, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd68e414f7bd7e8d9dd87953', 694971097);
INSERT INTO public.change VALUES (2, 112, 'contact', '\x01a22dadbc607486901530722495b21d', 109, 4, 'updated', '{"memberships":[{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690660}]}', '{"memberships":[{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690660},{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690667}]}', 1796062690667, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd6b0c84ca1ae8a0d7a7dd7c', 805747494);
INSERT INTO public.change VALUES (2, 113, 'contact', '\x01a22dadbc697418b354b9f59556a946', 110, 4, 'updated', '{"memberships":[{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690662}]}', '{"memberships":[{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690662},{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690670}]}', 1796062690670, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd6da3476a80b6e121f99ae6', 3666976803);
INSERT INTO public.change VALUES (2, 115, 'contact', '\x01a22dadbc7575c7ad1c0b8d09033c5b', 28, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690676}]}', 1796062690676, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd74c27ef7b5b825c296ded6', 3267222511);
INSERT INTO public.change VALUES (2, 116, 'contact', '\x01a22dadbc787090b7bdc8f73a7b1125', 29, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690679}]}', 1796062690679, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd760fa9fd1f4b61e8107cae', 1792914074);
INSERT INTO public.change VALUES (2, 117, 'memory_store', '\x01a22dadbc3875b49a8d1b583eef50d7', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796062690681, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd795264b8744408095d28f1', 828529084);
INSERT INTO public.change VALUES (2, 118, 'contact', '\x01a22dadbc7575c7ad1c0b8d09033c5b', 115, 3, 'updated', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690676}]}', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690676},{"store":"01M8PTVF1VEGYAA8BZN8BQ0QQJ","since":1796062690684}]}', 1796062690684, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd7bbb2f98ecdf3af3624879', 2613723849);
INSERT INTO public.change VALUES (2, 119, 'contact', '\x01a22dadbc787090b7bdc8f73a7b1125', 116, 3, 'updated', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690679}]}', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690679},{"store":"01M8PTVF1VEGYAA8BZN8BQ0QQJ","since":1796062690687}]}', 1796062690687, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd7ee8f6096458a0d7912611', 745652185);
INSERT INTO public.change VALUES (2, 120, 'contact', '\x01a22dadbc8170ffa325c1b3904c7114', 32, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1VEGYAA8BZN8BQ0QQJ","since":1796062690690}]}', 1796062690690, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd81410cd28210c061f2a649', 3802366511);
INSERT INTO public.change VALUES (2, 121, 'contact', '\x01a22dadbc847e17a54db922838aeff4', 33, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1VEGYAA8BZN8BQ0QQJ","since":1796062690693}]}', 1796062690693, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd840477db1f9e29ada15a4f', 669638868);
INSERT INTO public.change VALUES (2, 122, 'contact', '\x01a22dadbc8e722089e43a74e0beaca4', 36, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PTVF1VEGYAA8BZN8BQ0QQJ","since":1796062690696}]}', 1796062690696, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd87e3e5bb2b517b5f3991af', 4162528621);
INSERT INTO public.change VALUES (2, 123, 'memory_store', '\x01a22dadbc3b743ca5217faa17705ef2', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796062690699, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd8a5674fa5dfc56ba608cc2', 1590604373);
INSERT INTO public.change VALUES (2, 124, 'contact', '\x01a22dadbc4672259ccb0928a0ecfb68', 101, 4, 'updated', '{"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690640}]}', '{"memberships":[]}', 1796062690701, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd8cb59489a860f56e31ddf4', 2255920786);
INSERT INTO public.change VALUES (2, 125, 'memory_store', '\x01a22dadbc33717e92c1bf744d4f9d99', 105, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796062690704, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd8f1e82b829d6f11292a06c', 3447828363);
INSERT INTO public.change VALUES (2, 126, 'contact', '\x01a22dadbc7575c7ad1c0b8d09033c5b', 118, 4, 'updated', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690676},{"store":"01M8PTVF1VEGYAA8BZN8BQ0QQJ","since":1796062690684}]}', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690676}]}', 1796062690707, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd923db7d53d5e2e545e7592', 610748600);
INSERT INTO public.change VALUES (2, 127, 'contact', '\x01a22dadbc787090b7bdc8f73a7b1125', 119, 4, 'updated', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690679},{"store":"01M8PTVF1VEGYAA8BZN8BQ0QQJ","since":1796062690687}]}', '{"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690679}]}', 1796062690707, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd923db7d53d5e2e545e7592', 1989133185);
INSERT INTO public.change VALUES (2, 128, 'contact', '\x01a22dadbc8170ffa325c1b3904c7114', 120, 3, 'updated', '{"memberships":[{"store":"01M8PTVF1VEGYAA8BZN8BQ0QQJ","since":1796062690690}]}', '{"memberships":[]}', 1796062690707, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd923db7d53d5e2e545e7592', 3148847172);
INSERT INTO public.change VALUES (2, 129, 'contact', '\x01a22dadbc847e17a54db922838aeff4', 121, 3, 'updated', '{"memberships":[{"store":"01M8PTVF1VEGYAA8BZN8BQ0QQJ","since":1796062690693}]}', '{"memberships":[]}', 1796062690707, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd923db7d53d5e2e545e7592', 1937985507);
INSERT INTO public.change VALUES (2, 130, 'contact', '\x01a22dadbc8e722089e43a74e0beaca4', 122, 3, 'updated', '{"memberships":[{"store":"01M8PTVF1VEGYAA8BZN8BQ0QQJ","since":1796062690696}]}', '{"memberships":[]}', 1796062690707, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd923db7d53d5e2e545e7592', 2991059468);
INSERT INTO public.change VALUES (2, 131, 'memory_store', '\x01a22dadbc3b743ca5217faa17705ef2', 123, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796062690707, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd923db7d53d5e2e545e7592', 1420803886);
INSERT INTO public.change VALUES (2, 132, 'company', '\x01a22dadbc2b7df1b147accb873a65cc', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796062690711, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd96e6ba615db7220bb22f6b', 1677158733);
INSERT INTO public.change VALUES (2, 133, 'company', '\x01a22dadbc2b7df1b147accb873a65cc', 132, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796062690714, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd99120f1fff594335b652b7', 2640185875);
INSERT INTO public.change VALUES (2, 134, 'contact', '\x01a22dadbc607486901530722495b21d', 112, 5, 'updated', '{"company":"01M8PTVF1GEDPVM7FXC3K6M9FD"}', '{"company":null}', 1796062690716, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd9cedffb3c92e8a29de727d', 1557052979);
INSERT INTO public.change VALUES (2, 135, 'company', '\x01a22dadbc30736dba1dfd60e66a25ed', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796062690716, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbd9cedffb3c92e8a29de727d', 3128876205);
INSERT INTO public.change VALUES (2, 136, 'contact', '\x01a22dadbc7575c7ad1c0b8d09033c5b', 126, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}],"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690676}]}', '{"name":{},"phones":[],"memberships":[]}', 1796062690720, 'key:000000000239CBEVGGQEGGDEWX', 'synthflow', '\x01a22dadbd9f7c00e21f4c0cb12edf5e', 780156462);
INSERT INTO public.change VALUES (2, 137, 'contact', '\x01a22dadbc787090b7bdc8f73a7b1125', 127, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690679}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796062690722, 'key:000000000239CBEVGGQEGGDEWX', 'askelephant', '\x01a22dadbda157e47eb5976888a0e612', 1351617425);


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company VALUES (1, '\x01a22dadba4c72a9888e295b9d122efc', 1, 1, 1796062689868, 1796062689868, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 565961164);
INSERT INTO public.company VALUES (1, '\x01a22dadba5678d89db48008ab8ef516', 1, 3, 1796062689878, 1796062689878, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 555089440);
INSERT INTO public.company VALUES (1, '\x01a22dadba527e2396c09b607cd6153f', 3, 123, 1796062689874, 1796062690328, 'HS-3', 'zoë and sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1066060571);
INSERT INTO public.company VALUES (2, '\x01a22dadbc287f1cabf70002bf8819c2', 1, 1, 1796062690344, 1796062690344, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 2811789721);
INSERT INTO public.company VALUES (2, '\x01a22dadbc2e7c5f9339bc34c14405a5', 1, 3, 1796062690350, 1796062690350, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 3499849763);
INSERT INTO public.company VALUES (2, '\x01a22dadbc2b7df1b147accb873a65cc', 3, 133, 1796062690347, 1796062690714, 'HS-3', 'zoë and sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1904391871);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES (1, '\x01a22dadbad57951a7dfaddc2fc4b171', 1, 37, 1796062690005, 1796062690005, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 2647248872);
INSERT INTO public.contact VALUES (1, '\x01a22dadbadf7de09726e79a181b9cb8', 1, 40, 1796062690015, 1796062690015, NULL, NULL, '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 2179231986);
INSERT INTO public.contact VALUES (1, '\x01a22dadbae27afc966c643fcc92bdd9', 1, 41, 1796062690018, 1796062690018, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 564387299);
INSERT INTO public.contact VALUES (1, '\x01a22dadbaeb7740ab99b0f1bb5a9001', 1, 44, 1796062690027, 1796062690027, NULL, NULL, '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 3306314762);
INSERT INTO public.contact VALUES (1, '\x01a22dadbaee7373bf00b921390e9b91', 1, 45, 1796062690030, 1796062690030, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 148751105);
INSERT INTO public.contact VALUES (1, '\x01a22dadbaf776d88055c159d75aa428', 1, 48, 1796062690039, 1796062690039, NULL, NULL, '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1258978204);
INSERT INTO public.contact VALUES (1, '\x01a22dadbafa741c9423b6be332e4f79', 1, 49, 1796062690042, 1796062690042, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 665873996);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb0675ee92d388287355c5f4', 1, 52, 1796062690054, 1796062690054, NULL, NULL, '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1081104391);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb1079a2b2668499be3347ff', 1, 55, 1796062690064, 1796062690064, NULL, NULL, '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 4212569006);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb1570288419389e1e20797f', 1, 56, 1796062690069, 1796062690069, NULL, NULL, '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"+49305550139;ext=4","primary":true}]}', 591574998);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb1b7f8dbb564b3660704557', 1, 57, 1796062690075, 1796062690075, NULL, NULL, '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"+49305550140;ext=12","primary":true}]}', 3852935224);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb217f14955c66b5aa33566d', 1, 58, 1796062690081, 1796062690081, NULL, NULL, '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 3527992637);
INSERT INTO public.contact VALUES (1, '\x01a22dadba707f35ad17140f7bc80d81', 3, 90, 1796062689904, 1796062690236, NULL, NULL, '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690236}]}', 2514830593);
INSERT INTO public.contact VALUES (1, '\x01a22dadba847fb98dbdd96dd8ff35a5', 3, 92, 1796062689924, 1796062690243, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"},"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690243}]}', 1696065478);
INSERT INTO public.contact VALUES (1, '\x01a22dadba8d7fe6959dbc77a4774ecf', 4, 96, 1796062689933, 1796062690255, NULL, NULL, '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690246},{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690255}]}', 1365355294);
INSERT INTO public.contact VALUES (1, '\x01a22dadba9a797ca2dd6aaa4f8183e8', 3, 98, 1796062689946, 1796062690262, '\x01a22dadba4c72a9888e295b9d122efc', NULL, '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}],"company":"01M8PTVEJCEAMRH3H9BEEH4BQW","memberships":[{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690262}]}', 3187248758);
INSERT INTO public.contact VALUES (1, '\x01a22dadbaa97178b10693c92ee02eef', 4, 103, 1796062689961, 1796062690277, NULL, 'HS-1', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690267},{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690277}]}', 4171808514);
INSERT INTO public.contact VALUES (1, '\x01a22dadba807f7d9b5ea2314067705c', 4, 114, 1796062689920, 1796062690312, NULL, NULL, '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"+49305550143;ext=8","primary":true}]}', 875890794);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb2b714e8c64aa72939c1490', 1, 61, 1796062690091, 1796062690091, NULL, NULL, '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 3192242380);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb357c349cb043b269aa7c90', 1, 63, 1796062690101, 1796062690101, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1592092557);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb38711c89cd721bc38df193', 1, 64, 1796062690104, 1796062690104, NULL, NULL, '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1093365122);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb3c75c7b0e2fc97ec8f9117', 1, 65, 1796062690108, 1796062690108, NULL, NULL, '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2237370745);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb40740eaa1e428a13e63427', 1, 66, 1796062690112, 1796062690112, NULL, NULL, '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 3851449211);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb4472f8b96101ef548f1dd2', 1, 67, 1796062690116, 1796062690116, NULL, NULL, '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 358046326);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb487788a6b7d4ecf1e96c5c', 1, 68, 1796062690120, 1796062690120, NULL, NULL, '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1923759138);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb4c7c80b7d3315254b5eab8', 1, 69, 1796062690124, 1796062690124, NULL, NULL, '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1436153897);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb4f768384b36b1e8168e489', 1, 70, 1796062690127, 1796062690127, NULL, NULL, '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 118500231);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb547700b93f6ed6c5ccf296', 1, 71, 1796062690132, 1796062690132, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3008813718);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb597b39a9dfaaf4e85c051c', 1, 72, 1796062690137, 1796062690137, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 3719646508);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb5c71f382ab27c07311c47f', 1, 73, 1796062690140, 1796062690140, NULL, NULL, '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 596879447);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb60780da5a1853a781c7a8e', 1, 74, 1796062690144, 1796062690144, NULL, NULL, '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3704407828);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb637cf3bc2905db250649b3', 1, 75, 1796062690147, 1796062690147, NULL, NULL, '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 227016642);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb66776281748b5d06a1c107', 1, 76, 1796062690150, 1796062690150, NULL, NULL, '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 946063138);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb69783b8793a664c9ea82aa', 1, 77, 1796062690153, 1796062690153, NULL, NULL, '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2753802389);
INSERT INTO public.contact VALUES (1, '\x01a22dadbb307c26a3354478c4275b21', 3, 86, 1796062690096, 1796062690221, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 42942241);
INSERT INTO public.contact VALUES (1, '\x01a22dadba90706d9849cfc91c9c5435', 4, 97, 1796062689936, 1796062690258, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"+49305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8PTVEJXEJ781CCE7NHV09XD","since":1796062690249},{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690258}]}', 417842723);
INSERT INTO public.contact VALUES (1, '\x01a22dadbaad7f29a9fb91e9b142704c', 4, 104, 1796062689965, 1796062690280, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690280}]}', 3640740391);
INSERT INTO public.contact VALUES (1, '\x01a22dadbac47f049ada7e64e4c64613', 3, 118, 1796062689988, 1796062690319, NULL, NULL, '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 4211750440);
INSERT INTO public.contact VALUES (1, '\x01a22dadbac778e3b39653e0983393a4', 3, 119, 1796062689991, 1796062690319, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1679345878);
INSERT INTO public.contact VALUES (1, '\x01a22dadbad27ded8bb54fe70aaf1562', 3, 120, 1796062690002, 1796062690319, NULL, NULL, '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 419150288);
INSERT INTO public.contact VALUES (1, '\x01a22dadba9e713c8f14a1c55dcb5247', 5, 124, 1796062689950, 1796062690332, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8PTVEK0EMZA80JSYJXWV0JX","since":1796062690264},{"store":"01M8PTVEK3FVGSSJYDE07CY2D2","since":1796062690273}]}', 3976237150);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc91780eb599a12eca3a1647', 1, 37, 1796062690449, 1796062690449, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 2773902386);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc9a7544bde32f3ab06ba7e8', 1, 40, 1796062690458, 1796062690458, NULL, NULL, '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 3602101003);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc9d7ab8af438838b451d884', 1, 41, 1796062690461, 1796062690461, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1400071631);
INSERT INTO public.contact VALUES (2, '\x01a22dadbca47faf8ec94a29cd7f461d', 1, 44, 1796062690468, 1796062690468, NULL, NULL, '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 3132320756);
INSERT INTO public.contact VALUES (2, '\x01a22dadbca774f0abf9cebb52e44cb2', 1, 45, 1796062690471, 1796062690471, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 25211332);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcae76489126f4c5e97d9ac5', 1, 48, 1796062690478, 1796062690478, NULL, NULL, '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 4032584218);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc3d7dc9ba36c3b209420464', 3, 100, 1796062690365, 1796062690637, NULL, NULL, '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690637}]}', 3678412784);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc517457bd1383f560c32bfc', 4, 106, 1796062690385, 1796062690652, NULL, NULL, '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690645},{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690652}]}', 3474077884);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc54707bb4b7b15480560c35', 4, 107, 1796062690388, 1796062690654, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"0305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690647},{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690654}]}', 4210806525);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc5d771b9f911b13cd85916b', 3, 108, 1796062690397, 1796062690657, '\x01a22dadbc287f1cabf70002bf8819c2', NULL, '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}],"company":"01M8PTVF18FWEAQXR00AZRG6E2","memberships":[{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690657}]}', 2984327784);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc697418b354b9f59556a946', 4, 113, 1796062690409, 1796062690670, NULL, 'HS-1', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690662},{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690670}]}', 1530737185);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc4672259ccb0928a0ecfb68', 4, 124, 1796062690374, 1796062690701, NULL, NULL, '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"0305550143;ext=8","primary":true}]}', 388465346);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcb17fb68d67150c4a521edc', 1, 49, 1796062690481, 1796062690481, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1204564824);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcba70d382f148e0a22edb76', 1, 52, 1796062690490, 1796062690490, NULL, NULL, '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1550584973);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcc272728d392cae10f457eb', 1, 55, 1796062690498, 1796062690498, NULL, NULL, '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1708689148);
INSERT INTO public.contact VALUES (2, '\x01a22dadbccb72d5a2fc8f7f6dbf936e', 1, 58, 1796062690507, 1796062690507, NULL, NULL, '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 3914470406);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcd4746984d21b7e9b330613', 1, 61, 1796062690516, 1796062690516, NULL, NULL, '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1873548837);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcd97ac6b174631f886edc88', 1, 62, 1796062690521, 1796062690521, NULL, NULL, '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 3251920065);
INSERT INTO public.contact VALUES (2, '\x01a22dadbce37dccbcde76e92fc061b0', 1, 65, 1796062690531, 1796062690531, NULL, NULL, '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 2003465767);
INSERT INTO public.contact VALUES (2, '\x01a22dadbce97d33bb78530f07c3eb8d', 1, 67, 1796062690537, 1796062690537, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 4201359090);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcec7210979ea025ab00e6f3', 1, 68, 1796062690540, 1796062690540, NULL, NULL, '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 3081047771);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcf07ee6a33043447ce6a6fe', 1, 69, 1796062690544, 1796062690544, NULL, NULL, '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3549636475);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcf47f4ebd52cf02731a3926', 1, 70, 1796062690548, 1796062690548, NULL, NULL, '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 718431957);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcf7764fb2492f4230e9325b', 1, 71, 1796062690551, 1796062690551, NULL, NULL, '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 4166530243);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcfb787aa48ea8148815634f', 1, 72, 1796062690555, 1796062690555, NULL, NULL, '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3856990049);
INSERT INTO public.contact VALUES (2, '\x01a22dadbcfe7988b71eb827618d775c', 1, 73, 1796062690558, 1796062690558, NULL, NULL, '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1097296406);
INSERT INTO public.contact VALUES (2, '\x01a22dadbd017d2aafaec08bf95f05ce', 1, 74, 1796062690561, 1796062690561, NULL, NULL, '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 2107904048);
INSERT INTO public.contact VALUES (2, '\x01a22dadbd0476538dee4e3d4065176f', 1, 75, 1796062690564, 1796062690564, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3589064438);
INSERT INTO public.contact VALUES (2, '\x01a22dadbd087b2d868b3f773f9be3b6', 1, 76, 1796062690568, 1796062690568, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1890227444);
INSERT INTO public.contact VALUES (2, '\x01a22dadbce67a7a8a5f1c9f289795a7', 3, 96, 1796062690534, 1796062690625, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1954367625);
INSERT INTO public.contact VALUES (2, '\x01a22dadbd0b7d60bb07fd6cf5dea392', 1, 77, 1796062690571, 1796062690571, NULL, NULL, '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 2846778039);
INSERT INTO public.contact VALUES (2, '\x01a22dadbd0e730d9854712198ed0f02', 1, 78, 1796062690574, 1796062690574, NULL, NULL, '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 961797263);
INSERT INTO public.contact VALUES (2, '\x01a22dadbd127eba9fdae386aa62f371', 1, 79, 1796062690578, 1796062690578, NULL, NULL, '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 2100250825);
INSERT INTO public.contact VALUES (2, '\x01a22dadbd157c1fb6b433a739ee9d75', 1, 80, 1796062690581, 1796062690581, NULL, NULL, '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1006075359);
INSERT INTO public.contact VALUES (2, '\x01a22dadbd1877e394081e4c6cc49e87', 1, 81, 1796062690584, 1796062690584, NULL, NULL, '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1878896798);
INSERT INTO public.contact VALUES (2, '\x01a22dadbd2072708801fe05609d5939', 1, 84, 1796062690592, 1796062690592, NULL, NULL, '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1575430181);
INSERT INTO public.contact VALUES (2, '\x01a22dadbd287ad382972a07ff3513d3', 1, 87, 1796062690600, 1796062690600, NULL, NULL, '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 276992691);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc497d74b880a759f826c541', 3, 102, 1796062690377, 1796062690642, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null},"memberships":[{"store":"01M8PTVF1KE5Z95GDZEH6MZ7CS","since":1796062690642}]}', 2298279686);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc6c77629480ecf993051199', 4, 114, 1796062690412, 1796062690674, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690674}]}', 2445847756);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc8170ffa325c1b3904c7114', 3, 128, 1796062690433, 1796062690707, NULL, NULL, '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 3570241355);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc607486901530722495b21d', 5, 134, 1796062690400, 1796062690716, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8PTVF1PFN7BYBEXC0X14DMQ","since":1796062690660},{"store":"01M8PTVF1REPT9N38VB0ZEYM6Q","since":1796062690667}]}', 2272548498);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc847e17a54db922838aeff4', 3, 129, 1796062690436, 1796062690707, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 4017736541);
INSERT INTO public.contact VALUES (2, '\x01a22dadbc8e722089e43a74e0beaca4', 3, 130, 1796062690446, 1796062690707, NULL, NULL, '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1186837417);


--
-- Data for Name: contact_search; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_search VALUES (1, '\x01a22dadba847fb98dbdd96dd8ff35a5', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadba90706d9849cfc91c9c5435', 'solo');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadba9a797ca2dd6aaa4f8183e8', 'number 5');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadba9e713c8f14a1c55dcb5247', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbaa97178b10693c92ee02eef', 'number 7');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbaad7f29a9fb91e9b142704c', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbac47f049ada7e64e4c64613', 'number 11');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbac778e3b39653e0983393a4', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbad27ded8bb54fe70aaf1562', 'number 13');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbad57951a7dfaddc2fc4b171', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbadf7de09726e79a181b9cb8', 'number 15');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbae27afc966c643fcc92bdd9', 'solo');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbaeb7740ab99b0f1bb5a9001', 'number 17');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbaee7373bf00b921390e9b91', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbaf776d88055c159d75aa428', 'number 19');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbafa741c9423b6be332e4f79', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb0675ee92d388287355c5f4', 'number 21');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb1079a2b2668499be3347ff', 'number 22');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb1570288419389e1e20797f', 'number 23');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb1b7f8dbb564b3660704557', 'number 24');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb217f14955c66b5aa33566d', 'number 25');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb2b714e8c64aa72939c1490', 'number 26');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb357c349cb043b269aa7c90', 'zoë tester
zoe.apart@example.org
second+1@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb38711c89cd721bc38df193', 'anna maria von der probe
anna.maria@example.org
second+2@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb3c75c7b0e2fc97ec8f9117', 'muster
ada+news@mail.example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb40740eaa1e428a13e63427', 'max
max@bücher.example
second+4@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb4472f8b96101ef548f1dd2', 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb487788a6b7d4ecf1e96c5c', 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb4c7c80b7d3315254b5eab8', 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb4f768384b36b1e8168e489', 'josé ejemplo
josé@example.org
second+8@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb547700b93f6ed6c5ccf296', '한 bo-gi
한@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb597b39a9dfaaf4e85c051c', '한 bo-gi
bo-gi@한.example
second+10@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb5c71f382ab27c07311c47f', 'strasse strasse
pl+us@example.org
second+11@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb60780da5a1853a781c7a8e', 'i̇stanbul ışık
i.i@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb637cf3bc2905db250649b3', 'finn ⅳ
quoted.o''brien@example.org
second+13@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb66776281748b5d06a1c107', '山田 太郎');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb69783b8793a664c9ea82aa', 'jane doe, jr.
jane.doe@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadba707f35ad17140f7bc80d81', 'zoë corrected
zoë corrected');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadba807f7d9b5ea2314067705c', 'number 1
corrected@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadba8d7fe6959dbc77a4774ecf', 'mary ann van der berg');
INSERT INTO public.contact_search VALUES (1, '\x01a22dadbb307c26a3354478c4275b21', 'zoë tester
two.한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc497d74b880a759f826c541', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc54707bb4b7b15480560c35', 'solo');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc5d771b9f911b13cd85916b', 'number 5');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc607486901530722495b21d', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc697418b354b9f59556a946', 'number 7');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc6c77629480ecf993051199', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc8170ffa325c1b3904c7114', 'number 11');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc847e17a54db922838aeff4', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc8e722089e43a74e0beaca4', 'number 13');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc91780eb599a12eca3a1647', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc9a7544bde32f3ab06ba7e8', 'number 15');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc9d7ab8af438838b451d884', 'solo');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbca47faf8ec94a29cd7f461d', 'number 17');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbca774f0abf9cebb52e44cb2', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcae76489126f4c5e97d9ac5', 'number 19');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcb17fb68d67150c4a521edc', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcba70d382f148e0a22edb76', 'number 21');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcc272728d392cae10f457eb', 'number 22');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbccb72d5a2fc8f7f6dbf936e', 'number 23');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcd4746984d21b7e9b330613', 'number 24');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcd97ac6b174631f886edc88', 'number 25');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbce37dccbcde76e92fc061b0', 'number 26');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbce97d33bb78530f07c3eb8d', 'zoë tester
zoe.apart@example.org
second+1@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcec7210979ea025ab00e6f3', 'anna maria von der probe
anna.maria@example.org
second+2@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcf07ee6a33043447ce6a6fe', 'muster
ada+news@mail.example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcf47f4ebd52cf02731a3926', 'max
max@bücher.example
second+4@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcf7764fb2492f4230e9325b', 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcfb787aa48ea8148815634f', 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbcfe7988b71eb827618d775c', 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbd017d2aafaec08bf95f05ce', 'josé ejemplo
josé@example.org
second+8@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbd0476538dee4e3d4065176f', '한 bo-gi
한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbd087b2d868b3f773f9be3b6', '한 bo-gi
bo-gi@한.example
second+10@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbd0b7d60bb07fd6cf5dea392', 'strasse strasse
pl+us@example.org
second+11@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbd0e730d9854712198ed0f02', 'i̇stanbul ışık
i.i@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbd127eba9fdae386aa62f371', 'finn ⅳ
quoted.o''brien@example.org
second+13@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbd157c1fb6b433a739ee9d75', '山田 太郎');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbd1877e394081e4c6cc49e87', 'jane doe, jr.
jane.doe@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbd2072708801fe05609d5939', '한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbd287ad382972a07ff3513d3', 'zoe@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc3d7dc9ba36c3b209420464', 'zoë corrected
zoë corrected');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc4672259ccb0928a0ecfb68', 'number 1
corrected@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbc517457bd1383f560c32bfc', 'mary ann van der berg');
INSERT INTO public.contact_search VALUES (2, '\x01a22dadbce67a7a8a5f1c9f289795a7', 'zoë tester
two.한@example.org');


--
-- Data for Name: domain; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain VALUES (1, 'zoe.example', '\x01a22dadba4c72a9888e295b9d122efc');
INSERT INTO public.domain VALUES (1, 'other.example', '\x01a22dadba527e2396c09b607cd6153f');
INSERT INTO public.domain VALUES (2, 'zoe.example', '\x01a22dadbc287f1cabf70002bf8819c2');
INSERT INTO public.domain VALUES (2, 'other.example', '\x01a22dadbc2b7df1b147accb873a65cc');


--
-- Data for Name: email; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.email VALUES (1, 'zoe.apart@example.org', '\x01a22dadbb357c349cb043b269aa7c90');
INSERT INTO public.email VALUES (1, 'second+1@example.org', '\x01a22dadbb357c349cb043b269aa7c90');
INSERT INTO public.email VALUES (1, 'anna.maria@example.org', '\x01a22dadbb38711c89cd721bc38df193');
INSERT INTO public.email VALUES (1, 'second+2@example.org', '\x01a22dadbb38711c89cd721bc38df193');
INSERT INTO public.email VALUES (1, 'ada+news@mail.example.org', '\x01a22dadbb3c75c7b0e2fc97ec8f9117');
INSERT INTO public.email VALUES (1, 'max@xn--bcher-kva.example', '\x01a22dadbb40740eaa1e428a13e63427');
INSERT INTO public.email VALUES (1, 'second+4@example.org', '\x01a22dadbb40740eaa1e428a13e63427');
INSERT INTO public.email VALUES (1, 'maria@xn--bcher-kva.test', '\x01a22dadbb4472f8b96101ef548f1dd2');
INSERT INTO public.email VALUES (1, 'second+5@example.org', '\x01a22dadbb4472f8b96101ef548f1dd2');
INSERT INTO public.email VALUES (1, 'οδυσσευσ@example.org', '\x01a22dadbb487788a6b7d4ecf1e96c5c');
INSERT INTO public.email VALUES (1, 'beispiel@xn--kxa6ajbbmh.example', '\x01a22dadbb4c7c80b7d3315254b5eab8');
INSERT INTO public.email VALUES (1, 'second+7@example.org', '\x01a22dadbb4c7c80b7d3315254b5eab8');
INSERT INTO public.email VALUES (1, 'josé@example.org', '\x01a22dadbb4f768384b36b1e8168e489');
INSERT INTO public.email VALUES (1, 'second+8@example.org', '\x01a22dadbb4f768384b36b1e8168e489');
INSERT INTO public.email VALUES (1, '한@example.org', '\x01a22dadbb547700b93f6ed6c5ccf296');
INSERT INTO public.email VALUES (1, 'bo-gi@xn--6q8b.example', '\x01a22dadbb597b39a9dfaaf4e85c051c');
INSERT INTO public.email VALUES (1, 'second+10@example.org', '\x01a22dadbb597b39a9dfaaf4e85c051c');
INSERT INTO public.email VALUES (1, 'pl+us@example.org', '\x01a22dadbb5c71f382ab27c07311c47f');
INSERT INTO public.email VALUES (1, 'second+11@example.org', '\x01a22dadbb5c71f382ab27c07311c47f');
INSERT INTO public.email VALUES (1, 'i.i@example.org', '\x01a22dadbb60780da5a1853a781c7a8e');
INSERT INTO public.email VALUES (1, 'quoted.o''brien@example.org', '\x01a22dadbb637cf3bc2905db250649b3');
INSERT INTO public.email VALUES (1, 'second+13@example.org', '\x01a22dadbb637cf3bc2905db250649b3');
INSERT INTO public.email VALUES (1, 'jane.doe@example.org', '\x01a22dadbb69783b8793a664c9ea82aa');
INSERT INTO public.email VALUES (1, 'corrected@example.org', '\x01a22dadba807f7d9b5ea2314067705c');
INSERT INTO public.email VALUES (1, 'two.한@example.org', '\x01a22dadbb307c26a3354478c4275b21');
INSERT INTO public.email VALUES (2, 'zoe.apart@example.org', '\x01a22dadbce97d33bb78530f07c3eb8d');
INSERT INTO public.email VALUES (2, 'second+1@example.org', '\x01a22dadbce97d33bb78530f07c3eb8d');
INSERT INTO public.email VALUES (2, 'anna.maria@example.org', '\x01a22dadbcec7210979ea025ab00e6f3');
INSERT INTO public.email VALUES (2, 'second+2@example.org', '\x01a22dadbcec7210979ea025ab00e6f3');
INSERT INTO public.email VALUES (2, 'ada+news@mail.example.org', '\x01a22dadbcf07ee6a33043447ce6a6fe');
INSERT INTO public.email VALUES (2, 'max@xn--bcher-kva.example', '\x01a22dadbcf47f4ebd52cf02731a3926');
INSERT INTO public.email VALUES (2, 'second+4@example.org', '\x01a22dadbcf47f4ebd52cf02731a3926');
INSERT INTO public.email VALUES (2, 'maria@xn--bcher-kva.test', '\x01a22dadbcf7764fb2492f4230e9325b');
INSERT INTO public.email VALUES (2, 'second+5@example.org', '\x01a22dadbcf7764fb2492f4230e9325b');
INSERT INTO public.email VALUES (2, 'οδυσσευσ@example.org', '\x01a22dadbcfb787aa48ea8148815634f');
INSERT INTO public.email VALUES (2, 'beispiel@xn--kxa6ajbbmh.example', '\x01a22dadbcfe7988b71eb827618d775c');
INSERT INTO public.email VALUES (2, 'second+7@example.org', '\x01a22dadbcfe7988b71eb827618d775c');
INSERT INTO public.email VALUES (2, 'josé@example.org', '\x01a22dadbd017d2aafaec08bf95f05ce');
INSERT INTO public.email VALUES (2, 'second+8@example.org', '\x01a22dadbd017d2aafaec08bf95f05ce');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a22dadbd0476538dee4e3d4065176f');
INSERT INTO public.email VALUES (2, 'bo-gi@xn--6q8b.example', '\x01a22dadbd087b2d868b3f773f9be3b6');
INSERT INTO public.email VALUES (2, 'second+10@example.org', '\x01a22dadbd087b2d868b3f773f9be3b6');
INSERT INTO public.email VALUES (2, 'pl+us@example.org', '\x01a22dadbd0b7d60bb07fd6cf5dea392');
INSERT INTO public.email VALUES (2, 'second+11@example.org', '\x01a22dadbd0b7d60bb07fd6cf5dea392');
INSERT INTO public.email VALUES (2, 'i.i@example.org', '\x01a22dadbd0e730d9854712198ed0f02');
INSERT INTO public.email VALUES (2, 'quoted.o''brien@example.org', '\x01a22dadbd127eba9fdae386aa62f371');
INSERT INTO public.email VALUES (2, 'second+13@example.org', '\x01a22dadbd127eba9fdae386aa62f371');
INSERT INTO public.email VALUES (2, 'jane.doe@example.org', '\x01a22dadbd1877e394081e4c6cc49e87');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a22dadbd2072708801fe05609d5939');
INSERT INTO public.email VALUES (2, 'zoe@example.org', '\x01a22dadbd287ad382972a07ff3513d3');
INSERT INTO public.email VALUES (2, 'corrected@example.org', '\x01a22dadbc4672259ccb0928a0ecfb68');
INSERT INTO public.email VALUES (2, 'two.한@example.org', '\x01a22dadbce67a7a8a5f1c9f289795a7');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES (1, '\x01a22dadba5d748e80b18e3d63b027ad', '\x01a22dadba707f35ad17140f7bc80d81', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba5d748e80b18e3d63b027ad', '\x01a22dadba847fb98dbdd96dd8ff35a5', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba5d748e80b18e3d63b027ad', '\x01a22dadba8d7fe6959dbc77a4774ecf', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba5d748e80b18e3d63b027ad', '\x01a22dadba90706d9849cfc91c9c5435', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba60753ea40259f4bbcd825d', '\x01a22dadba8d7fe6959dbc77a4774ecf', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba60753ea40259f4bbcd825d', '\x01a22dadba90706d9849cfc91c9c5435', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba60753ea40259f4bbcd825d', '\x01a22dadba9a797ca2dd6aaa4f8183e8', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba60753ea40259f4bbcd825d', '\x01a22dadba9e713c8f14a1c55dcb5247', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba60753ea40259f4bbcd825d', '\x01a22dadbaa97178b10693c92ee02eef', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba637ee19ccbcd700ecf09a2', '\x01a22dadba9e713c8f14a1c55dcb5247', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba637ee19ccbcd700ecf09a2', '\x01a22dadbaa97178b10693c92ee02eef', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22dadba637ee19ccbcd700ecf09a2', '\x01a22dadbaad7f29a9fb91e9b142704c', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc33717e92c1bf744d4f9d99', '\x01a22dadbc3d7dc9ba36c3b209420464', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc33717e92c1bf744d4f9d99', '\x01a22dadbc497d74b880a759f826c541', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc33717e92c1bf744d4f9d99', '\x01a22dadbc517457bd1383f560c32bfc', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc33717e92c1bf744d4f9d99', '\x01a22dadbc54707bb4b7b15480560c35', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc367d4ebf2ddd603a123697', '\x01a22dadbc517457bd1383f560c32bfc', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc367d4ebf2ddd603a123697', '\x01a22dadbc54707bb4b7b15480560c35', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc367d4ebf2ddd603a123697', '\x01a22dadbc5d771b9f911b13cd85916b', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc367d4ebf2ddd603a123697', '\x01a22dadbc607486901530722495b21d', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc367d4ebf2ddd603a123697', '\x01a22dadbc697418b354b9f59556a946', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc3875b49a8d1b583eef50d7', '\x01a22dadbc607486901530722495b21d', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc3875b49a8d1b583eef50d7', '\x01a22dadbc697418b354b9f59556a946', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22dadbc3875b49a8d1b583eef50d7', '\x01a22dadbc6c77629480ecf993051199', NULL);


--
-- Data for Name: memory_store; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memory_store VALUES (1, '\x01a22dadba60753ea40259f4bbcd825d', 2, 101, 1796062689888, 1796062690270, 'zoë and friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 1958617731);
INSERT INTO public.memory_store VALUES (1, '\x01a22dadba637ee19ccbcd700ecf09a2', 2, 107, 1796062689891, 1796062690289, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 665446333);
INSERT INTO public.memory_store VALUES (1, '\x01a22dadba5d748e80b18e3d63b027ad', 3, 115, 1796062689885, 1796062690315, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 568799542);
INSERT INTO public.memory_store VALUES (2, '\x01a22dadbc367d4ebf2ddd603a123697', 2, 111, 1796062690358, 1796062690665, 'zoë and friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 3142353179);
INSERT INTO public.memory_store VALUES (2, '\x01a22dadbc3875b49a8d1b583eef50d7', 2, 117, 1796062690360, 1796062690681, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 1050583038);
INSERT INTO public.memory_store VALUES (2, '\x01a22dadbc33717e92c1bf744d4f9d99', 3, 125, 1796062690355, 1796062690704, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 1884647033);


--
-- Data for Name: meta; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meta VALUES ('application', '\x526f6c6f');
INSERT INTO public.meta VALUES ('schema', '\x0000000000000004');
INSERT INTO public.meta VALUES ('migration_lease', '\x');
INSERT INTO public.meta VALUES ('workspaces', '\x');
INSERT INTO public.meta VALUES ('signing_secret', '\x57070d845264c93737a8dafefb3afc6810311860940d3f6d125e8e1baf464444');


--
-- Data for Name: phone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.phone VALUES (1, '+49305550123', '\x01a22dadba707f35ad17140f7bc80d81', '49305550123');
INSERT INTO public.phone VALUES (1, '+49305550125', '\x01a22dadba847fb98dbdd96dd8ff35a5', '49305550125
0049305550125');
INSERT INTO public.phone VALUES (1, '+49305550126', '\x01a22dadba8d7fe6959dbc77a4774ecf', '49305550126');
INSERT INTO public.phone VALUES (1, '+49305550128', '\x01a22dadba9a797ca2dd6aaa4f8183e8', '49305550128
0305550128');
INSERT INTO public.phone VALUES (1, '+49305550129;ext=5', '\x01a22dadba9e713c8f14a1c55dcb5247', '49305550129
493055501295');
INSERT INTO public.phone VALUES (1, '+492025550127', '\x01a22dadbaa97178b10693c92ee02eef', '492025550127');
INSERT INTO public.phone VALUES (1, '+12025550128;ext=7', '\x01a22dadbaad7f29a9fb91e9b142704c', '12025550128
120255501287');
INSERT INTO public.phone VALUES (1, '+12025550131', '\x01a22dadbac47f049ada7e64e4c64613', '12025550131');
INSERT INTO public.phone VALUES (1, '+12025550132', '\x01a22dadbac778e3b39653e0983393a4', '12025550132');
INSERT INTO public.phone VALUES (1, '+49305550133', '\x01a22dadbad27ded8bb54fe70aaf1562', '49305550133');
INSERT INTO public.phone VALUES (1, '+49305550134', '\x01a22dadbad57951a7dfaddc2fc4b171', '49305550134');
INSERT INTO public.phone VALUES (1, '+49305550135', '\x01a22dadbadf7de09726e79a181b9cb8', '49305550135');
INSERT INTO public.phone VALUES (1, '3', '\x01a22dadbae27afc966c643fcc92bdd9', '3');
INSERT INTO public.phone VALUES (1, '0', '\x01a22dadbaeb7740ab99b0f1bb5a9001', '0');
INSERT INTO public.phone VALUES (1, 'unknown', '\x01a22dadbaee7373bf00b921390e9b91', '');
INSERT INTO public.phone VALUES (1, '+49110', '\x01a22dadbaf776d88055c159d75aa428', '49110');
INSERT INTO public.phone VALUES (1, '49', '\x01a22dadbafa741c9423b6be332e4f79', '49');
INSERT INTO public.phone VALUES (1, '+49305550136', '\x01a22dadbb0675ee92d388287355c5f4', '49305550136');
INSERT INTO public.phone VALUES (1, '+49305550137', '\x01a22dadbb0675ee92d388287355c5f4', '49305550137');
INSERT INTO public.phone VALUES (1, '+49305550138', '\x01a22dadbb1079a2b2668499be3347ff', '49305550138');
INSERT INTO public.phone VALUES (1, '+49305550138;ext=1', '\x01a22dadbb1079a2b2668499be3347ff', '49305550138
493055501381');
INSERT INTO public.phone VALUES (1, '+49305550139;ext=4', '\x01a22dadbb1570288419389e1e20797f', '49305550139
03055501394');
INSERT INTO public.phone VALUES (1, '+49305550140;ext=12', '\x01a22dadbb1b7f8dbb564b3660704557', '49305550140
030555014012');
INSERT INTO public.phone VALUES (1, '+49305550141;ext=3', '\x01a22dadbb217f14955c66b5aa33566d', '49305550141
493055501413');
INSERT INTO public.phone VALUES (1, '+4912025550142;ext=9', '\x01a22dadbb2b714e8c64aa72939c1490', '4912025550142
120255501429');
INSERT INTO public.phone VALUES (1, '+492025550142;ext=9', '\x01a22dadbb2b714e8c64aa72939c1490', '492025550142
20255501429');
INSERT INTO public.phone VALUES (1, '+12025550142', '\x01a22dadbb2b714e8c64aa72939c1490', '12025550142');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22dadbb307c26a3354478c4275b21', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22dadbb3c75c7b0e2fc97ec8f9117', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22dadbb487788a6b7d4ecf1e96c5c', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22dadbb547700b93f6ed6c5ccf296', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22dadbb60780da5a1853a781c7a8e', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22dadbb69783b8793a664c9ea82aa', '');
INSERT INTO public.phone VALUES (1, '+49305550143;ext=8', '\x01a22dadba807f7d9b5ea2314067705c', '49305550143
03055501438');
INSERT INTO public.phone VALUES (1, '+49305550144', '\x01a22dadba90706d9849cfc91c9c5435', '49305550144');
INSERT INTO public.phone VALUES (1, '+49305550145', '\x01a22dadba90706d9849cfc91c9c5435', '49305550145
0305550145');
INSERT INTO public.phone VALUES (2, '+49305550123', '\x01a22dadbc3d7dc9ba36c3b209420464', '49305550123');
INSERT INTO public.phone VALUES (2, '+49305550125', '\x01a22dadbc497d74b880a759f826c541', '49305550125
0049305550125');
INSERT INTO public.phone VALUES (2, '+49305550126', '\x01a22dadbc517457bd1383f560c32bfc', '49305550126');
INSERT INTO public.phone VALUES (2, '0305550128', '\x01a22dadbc5d771b9f911b13cd85916b', '0305550128');
INSERT INTO public.phone VALUES (2, '+49305550129;ext=5', '\x01a22dadbc607486901530722495b21d', '49305550129
493055501295');
INSERT INTO public.phone VALUES (2, '2025550127', '\x01a22dadbc697418b354b9f59556a946', '2025550127');
INSERT INTO public.phone VALUES (2, '+12025550128;ext=7', '\x01a22dadbc6c77629480ecf993051199', '12025550128
120255501287');
INSERT INTO public.phone VALUES (2, '+12025550131', '\x01a22dadbc8170ffa325c1b3904c7114', '12025550131');
INSERT INTO public.phone VALUES (2, '+12025550132', '\x01a22dadbc847e17a54db922838aeff4', '12025550132');
INSERT INTO public.phone VALUES (2, '+49305550133', '\x01a22dadbc8e722089e43a74e0beaca4', '49305550133');
INSERT INTO public.phone VALUES (2, '+49305550134', '\x01a22dadbc91780eb599a12eca3a1647', '49305550134');
INSERT INTO public.phone VALUES (2, '305550135', '\x01a22dadbc9a7544bde32f3ab06ba7e8', '305550135');
INSERT INTO public.phone VALUES (2, '3', '\x01a22dadbc9d7ab8af438838b451d884', '3');
INSERT INTO public.phone VALUES (2, '0', '\x01a22dadbca47faf8ec94a29cd7f461d', '0');
INSERT INTO public.phone VALUES (2, 'unknown', '\x01a22dadbca774f0abf9cebb52e44cb2', '');
INSERT INTO public.phone VALUES (2, '110', '\x01a22dadbcae76489126f4c5e97d9ac5', '110');
INSERT INTO public.phone VALUES (2, '49', '\x01a22dadbcb17fb68d67150c4a521edc', '49');
INSERT INTO public.phone VALUES (2, '+49305550136', '\x01a22dadbcba70d382f148e0a22edb76', '49305550136');
INSERT INTO public.phone VALUES (2, '+49305550137', '\x01a22dadbcba70d382f148e0a22edb76', '49305550137');
INSERT INTO public.phone VALUES (2, '+49305550138', '\x01a22dadbcc272728d392cae10f457eb', '49305550138');
INSERT INTO public.phone VALUES (2, '+49305550138;ext=1', '\x01a22dadbcc272728d392cae10f457eb', '49305550138
493055501381');
INSERT INTO public.phone VALUES (2, '0305550139;ext=4', '\x01a22dadbccb72d5a2fc8f7f6dbf936e', '0305550139
03055501394');
INSERT INTO public.phone VALUES (2, '+49305550139;ext=4', '\x01a22dadbccb72d5a2fc8f7f6dbf936e', '49305550139
493055501394');
INSERT INTO public.phone VALUES (2, '0305550140;ext=12', '\x01a22dadbcd4746984d21b7e9b330613', '0305550140
030555014012');
INSERT INTO public.phone VALUES (2, '+49305550140;ext=12', '\x01a22dadbcd4746984d21b7e9b330613', '49305550140
4930555014012');
INSERT INTO public.phone VALUES (2, '+49305550141;ext=3', '\x01a22dadbcd97ac6b174631f886edc88', '49305550141
493055501413');
INSERT INTO public.phone VALUES (2, '12025550142;ext=9', '\x01a22dadbce37dccbcde76e92fc061b0', '12025550142
120255501429');
INSERT INTO public.phone VALUES (2, '2025550142;ext=9', '\x01a22dadbce37dccbcde76e92fc061b0', '2025550142
20255501429');
INSERT INTO public.phone VALUES (2, '+12025550142', '\x01a22dadbce37dccbcde76e92fc061b0', '12025550142');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22dadbce67a7a8a5f1c9f289795a7', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22dadbcf07ee6a33043447ce6a6fe', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22dadbcfb787aa48ea8148815634f', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22dadbd0476538dee4e3d4065176f', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22dadbd0e730d9854712198ed0f02', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22dadbd1877e394081e4c6cc49e87', '');
INSERT INTO public.phone VALUES (2, '0305550143;ext=8', '\x01a22dadbc4672259ccb0928a0ecfb68', '0305550143
03055501438');
INSERT INTO public.phone VALUES (2, '+49305550144', '\x01a22dadbc54707bb4b7b15480560c35', '49305550144');
INSERT INTO public.phone VALUES (2, '0305550145', '\x01a22dadbc54707bb4b7b15480560c35', '0305550145');


--
-- Data for Name: retry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626233302d376332362d613333352d343437386334323735623231227d7d', 1796062690096, 1120683412);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850545645534e464754395343323350394d544d5a34470a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850545645534e464754395343323350394d544d5a3447222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3130315a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3130315a227d', 1796062690101, 1844794154);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456455352453445384b4b424a334631525657434b0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38505456455352453445384b4b424a334631525657434b222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3130345a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3130345a227d', 1796062690104, 3889248937);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626233632d373563372d623065322d666339376563386639313137227d7d', 1796062690108, 58598987);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456455430454737414d374a3248383959434431370a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38505456455430454737414d374a324838395943443137222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3131325a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3131325a227d', 1796062690112, 4196798142);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456455434454257424a523831585841385937454a0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38505456455434454257424a523831585841385937454a222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3131365a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3131365a227d', 1796062690116, 1165933124);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626234382d373738382d613662372d643465636631653936633563227d7d', 1796062690120, 1775120213);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456455443464a3042464d53484139414242544e520a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38505456455443464a3042464d53484139414242544e52222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3132345a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3132345a227d', 1796062690124, 2440865052);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456455446455431523943564233543050485334390a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850545645544645543152394356423354305048533439222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3132375a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3132375a227d', 1796062690127, 4137542860);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626235342d373730302d623933662d366564366335636366323936227d7d', 1796062690132, 1465795576);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456455453464357544b515841594b4d35523138570a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38505456455453464357544b515841594b4d3552313857222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3133375a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3133375a227d', 1796062690137, 827659169);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385054564554574537535235415337523153483348335a0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385054564554574537535235415337523153483348335a222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3134305a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3134305a227d', 1796062690140, 788391043);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626236302d373830642d613561312d383533613738316337613865227d7d', 1796062690144, 3166292990);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456455633464b53565241383556434a47434a444b0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38505456455633464b53565241383556434a47434a444b222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3134375a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3134375a227d', 1796062690147, 576873994);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385054564556364558483832583442424d3341334738370a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385054564556364558483832583442424d334133473837222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3135305a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3135305a227d', 1796062690150, 3881770571);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626236392d373833622d383739332d613636346339656138326161227d7d', 1796062690153, 1278948690);
INSERT INTO public.retry VALUES (1, '\x000000000001cf2ef5e81c42d1fec7a1', 'corrected', '\xe0f8c0c8c89f2bf840435fbc5569fee108a2211e9e0f928e0b45e9396fa43b93', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796062690186, 466242118);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626365362d376137612d386135662d316339663238393739356137227d7d', 1796062690534, 4067826031);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456463739464d53565059324b31573357375457440a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38505456463739464d53565059324b3157335737545744222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3533375a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3533375a227d', 1796062690537, 2495716575);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385054564637434538383946374e3034504e473153514b0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385054564637434538383946374e3034504e473153514b222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3534305a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3534305a227d', 1796062690540, 3740745552);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626366302d376565362d613333302d343334343763653661366665227d7d', 1796062690544, 4283915952);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850545646374d46583742544d5046303953484d4539360a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850545646374d46583742544d5046303953484d453936222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3534385a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3534385a227d', 1796062690548, 3144070444);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850545646375145533756344a3946383852454a434a560a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850545646375145533756344a3946383852454a434a56222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3535315a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3535315a227d', 1796062690551, 1188111737);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626366622d373837612d613438652d613831343838313536333466227d7d', 1796062690555, 3454974157);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385054564637594636344245374e5234584752545854570a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385054564637594636344245374e523458475254585457222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3535385a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3535385a227d', 1796062690558, 20123551);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456463831464d4e415a4250304846574e593145450a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38505456463831464d4e415a4250304846574e59314545222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3536315a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3536315a227d', 1796062690561, 2969695811);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626430342d373635332d386465652d346533643430363531373666227d7d', 1796062690564, 3497452456);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456463838464350524432535a45575a53515258500a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38505456463838464350524432535a45575a5351525850222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3536385a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3536385a227d', 1796062690568, 209182422);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38505456463842464e474250315a58444b54585838574a0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38505456463842464e474250315a58444b54585838574a222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3537315a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3537315a227d', 1796062690571, 2080434847);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626430652d373330642d393835342d373132313938656430663032227d7d', 1796062690574, 3261947337);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850545646384a465458395a50513347544e36355756480a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850545646384a465458395a50513347544e3635575648222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3537385a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3537385a227d', 1796062690578, 445081742);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3850545646384e464746564444314b4d5757595837424e0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3850545646384e464746564444314b4d5757595837424e222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431383a31383a31302e3538315a222c22757064617465645f6174223a22323032362d31312d33305431383a31383a31302e3538315a227d', 1796062690581, 1784554897);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326461642d626431382d373765332d393430382d316534633663633439653837227d7d', 1796062690584, 1897584703);
INSERT INTO public.retry VALUES (2, '\x0000000000021a58b76e10bba106bb9d', 'corrected', '\xb6b0fe265db2d209cef958553fe51c273003ea87261f95edfcd565fe9605c2e3', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796062690603, 2305604114);


--
-- Data for Name: unlinking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workspace VALUES (2, '\x01a22dadb66b71ee906db5764a71923b', 'regionless', 137, 43, '{"unique_emails":false,"metadata":"replace","phone_region":null,"quota_mib":null}', 1796062688882, 3246238690, 262147, NULL, 1796062690722, 51313, 6315);
INSERT INTO public.workspace VALUES (1, '\x01a22dadb4457a7e89405c81303f3751', 'german', 127, 41, '{"unique_emails":true,"metadata":"merge","phone_region":"DE","quota_mib":null}', 1796062688338, 4168677731, 262147, NULL, 1796062690339, 47735, 6315);


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
-- Name: contact_search contact_search_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_search
    ADD CONSTRAINT contact_search_pkey PRIMARY KEY (workspace_id, contact_id);


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


