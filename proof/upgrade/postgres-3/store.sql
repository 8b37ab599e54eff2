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
    derived_to bytea
);


--
-- Data for Name: alias; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'all', 'workspace:admin', '\xccd198a947ba0aa87dc9e34295a22de88f71fd1fd358c8a98250ee5d444b4175', 'off', 1796053843404, NULL, NULL, 1737821608);
INSERT INTO public.api_key VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'all', 'workspace:admin', '\xd0c94c1d1225772395f0a324c1fce99af87b3c89467c2e03d218f630fc9543d7', 'off', 1796053843882, NULL, NULL, 4136376638);
INSERT INTO public.api_key VALUES (1, '\x000000000001219769742348fb9df8ab', 'revoked', 'contacts:read', '\x88bd2c6d0f7907037f190cbb2cb51ebcfac7746abb6a2f34cf5a1e0d257b2ae9', '100/s', 1796053844086, NULL, 1796053844114, 3243736186);


--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change VALUES (1, 1, 'company', '\x01a22d26c0f2773da51a39269806826f', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796053844210, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c0eec74678cb0ad2452c8c62', 617633640);
INSERT INTO public.change VALUES (1, 2, 'company', '\x01a22d26c0f77bb081001a3888d8f573', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796053844215, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c0f618173f07a3484c037b1f', 289520358);
INSERT INTO public.change VALUES (1, 3, 'company', '\x01a22d26c0fa7438aab1ed3d87e0075d', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796053844218, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c0faa54c4988a62fb43d5e6e', 1748377286);
INSERT INTO public.change VALUES (1, 4, 'company', '\x01a22d26c0fd77dea9a6c15a0d69b2a6', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796053844221, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c0fc10f17ddd9153d4cb1bed', 640101726);
INSERT INTO public.change VALUES (1, 5, 'memory_store', '\x01a22d26c1007af1853074e5bccace20', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796053844224, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c0ffdf8a529dff27c8027099', 301379273);
INSERT INTO public.change VALUES (1, 6, 'memory_store', '\x01a22d26c1037ee48cd6d9532c44f208', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796053844227, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c102b881f5dc2779388d4118', 1853812790);
INSERT INTO public.change VALUES (1, 7, 'memory_store', '\x01a22d26c10679e2b7fd4bb83bab28e0', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796053844230, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c105e86a60b74b636aa6f6ea', 1704712563);
INSERT INTO public.change VALUES (1, 8, 'memory_store', '\x01a22d26c108745094619953e7167b85', NULL, 1, 'created', '{}', '{}', 1796053844232, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c108725afab1d0804c16d986', 3847465995);
INSERT INTO public.change VALUES (1, 9, 'contact', '\x01a22d26c11274b7b1ea42d526907336', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796053844242, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c10a6d52b8233ab88b15cb2e', 1200323888);
INSERT INTO public.change VALUES (1, 10, 'contact', '\x01a22d26c11879258d4151c3e3c8d283', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', 1796053844248, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1176fe6aee2b67733880844', 2892291943);
INSERT INTO public.change VALUES (1, 11, 'contact', '\x01a22d26c11879258d4151c3e3c8d283', 10, 2, 'deleted', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', '{"name":{},"phones":[]}', 1796053844252, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c11a66a4594ffd829393f4e7', 809210270);
INSERT INTO public.change VALUES (1, 12, 'contact', '\x01a22d26c1207e898f6d7b960f8ce475', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', 1796053844256, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c11f78da5b248af4a0a458fb', 1790661882);
INSERT INTO public.change VALUES (1, 13, 'contact', '\x01a22d26c123703f9c58aed056b98abc', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796053844259, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c12244cfe099ca9d0919cb02', 219979772);
INSERT INTO public.change VALUES (1, 14, 'contact', '\x01a22d26c1267de99276d8adc8c4dbbd', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796053844262, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c125da3fb781e676ec4bfead', 2031884752);
INSERT INTO public.change VALUES (1, 15, 'contact', '\x01a22d26c1267de99276d8adc8c4dbbd', 14, 2, 'deleted', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', '{"name":{},"phones":[]}', 1796053844265, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c128b5d77d14a0e8b72c8add', 408599813);
INSERT INTO public.change VALUES (1, 16, 'contact', '\x01a22d26c12b75dab9dca0f7ce7d23f1', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796053844267, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c12b3becf907bb3a50091b06', 1102849388);
INSERT INTO public.change VALUES (1, 17, 'contact', '\x01a22d26c12e7541afed9eae17472a86', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796053844270, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c12d3a54d33fe412cc448be9', 2114815463);
INSERT INTO public.change VALUES (1, 18, 'contact', '\x01a22d26c1317c3b91e171f6307ac367', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796053844273, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c130b08d1835ab811af31141', 3905022103);
INSERT INTO public.change VALUES (1, 19, 'contact', '\x01a22d26c1317c3b91e171f6307ac367', 18, 2, 'deleted', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', '{"name":{},"phones":[]}', 1796053844275, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c133333327531d426b6bb3a3', 513369539);
INSERT INTO public.change VALUES (1, 20, 'contact', '\x01a22d26c136792681a2883072511e3d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796053844278, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c135f46c9b8f6d432627491f', 2129285841);
INSERT INTO public.change VALUES (1, 21, 'contact', '\x01a22d26c13875098a3f93f468570081', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796053844280, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c13816601f07ab890ab5c0e4', 718607111);
INSERT INTO public.change VALUES (1, 22, 'contact', '\x01a22d26c13c7c48bb85f527effbac83', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796053844284, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c13b7fbac55fc4736055791a', 68144940);
INSERT INTO public.change VALUES (1, 23, 'contact', '\x01a22d26c13c7c48bb85f527effbac83', 22, 2, 'deleted', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', '{"name":{},"phones":[]}', 1796053844286, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c13ebcaf4ef12b888e16b545', 1193205909);
INSERT INTO public.change VALUES (2, 5, 'memory_store', '\x01a22d26c27374ebb53ff0e206b366a6', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796053844595, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c2725b24cc7234be724f25c1', 868987671);
INSERT INTO public.change VALUES (1, 24, 'contact', '\x01a22d26c1417b5e9ee79b3deca00d1e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796053844289, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c140d67cee5626ae75abaaf2', 913336899);
INSERT INTO public.change VALUES (1, 25, 'contact', '\x01a22d26c1447a2e9240e309ba550571', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796053844292, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1448b98ea58379a5f15cf9e', 3397857284);
INSERT INTO public.change VALUES (1, 26, 'contact', '\x01a22d26c1477c68b96e9d783cbb680e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796053844295, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c14645a316d3ef46a85390c9', 3020457026);
INSERT INTO public.change VALUES (1, 27, 'contact', '\x01a22d26c1477c68b96e9d783cbb680e', 26, 2, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', '{"name":{},"phones":[]}', 1796053844298, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1499e663b558ad059639f03', 1427393300);
INSERT INTO public.change VALUES (1, 28, 'contact', '\x01a22d26c14c7371bf03d9935fb2ea55', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796053844300, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c14cafda347b380a79c228a1', 1467233808);
INSERT INTO public.change VALUES (1, 29, 'contact', '\x01a22d26c15078858a7b73068b062093', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796053844304, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c14e04703ce43798bda71cd2', 1614121113);
INSERT INTO public.change VALUES (1, 30, 'contact', '\x01a22d26c152766eb9b7fcb72a618d86', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796053844306, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c152f4fd8ac630d3bf0cb9f7', 3604560259);
INSERT INTO public.change VALUES (1, 31, 'contact', '\x01a22d26c152766eb9b7fcb72a618d86', 30, 2, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796053844309, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c154f2147f2ce243d98b2301', 4254908908);
INSERT INTO public.change VALUES (1, 32, 'contact', '\x01a22d26c1587ba68186f62de4de1959', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796053844312, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c157ddf1d4b94cb22f68fc53', 3350982429);
INSERT INTO public.change VALUES (1, 33, 'contact', '\x01a22d26c15a7e4bb6a662b8b9b272e2', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796053844314, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c15ad62e3b504874e47acc73', 287750397);
INSERT INTO public.change VALUES (1, 34, 'contact', '\x01a22d26c15d7b178eaf2746e430c73f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796053844317, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c15c1520a8365cf92f435f30', 2477580834);
INSERT INTO public.change VALUES (1, 35, 'contact', '\x01a22d26c15d7b178eaf2746e430c73f', 34, 2, 'deleted', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', '{"name":{},"phones":[]}', 1796053844320, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c160353edd55bf7d05faf8a3', 1017358866);
INSERT INTO public.change VALUES (1, 36, 'contact', '\x01a22d26c16378828034a3aab3e19e41', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796053844323, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c162808b1f93dde4a1f50bba', 3016606043);
INSERT INTO public.change VALUES (1, 37, 'contact', '\x01a22d26c16676e5a79abccd4f42b007', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796053844326, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c165e7e120616024ed6ca11c', 111664625);
INSERT INTO public.change VALUES (1, 38, 'contact', '\x01a22d26c1697d8a932710cca8e3df1f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796053844329, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c168af8485ec348c3a3e76c4', 3669526126);
INSERT INTO public.change VALUES (1, 39, 'contact', '\x01a22d26c1697d8a932710cca8e3df1f', 38, 2, 'deleted', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', '{"name":{},"phones":[]}', 1796053844331, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c16b7e35c55abf9c31251e32', 3198227488);
INSERT INTO public.change VALUES (1, 40, 'contact', '\x01a22d26c16e7511b2505d1fc29b1458', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796053844334, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c16ded460724e2fe6911e862', 2849160959);
INSERT INTO public.change VALUES (1, 41, 'contact', '\x01a22d26c1717dcf8cdebaee333bd8e0', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796053844337, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c170003fef526e97a19ed5d9', 1088368689);
INSERT INTO public.change VALUES (1, 42, 'contact', '\x01a22d26c173742b99b22382fa699ef5', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796053844339, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c173843e41d94461d346bcc7', 620883662);
INSERT INTO public.change VALUES (1, 43, 'contact', '\x01a22d26c173742b99b22382fa699ef5', 42, 2, 'deleted', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', '{"name":{},"phones":[]}', 1796053844343, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1768a69424e9d7023ccd54c', 750121957);
INSERT INTO public.change VALUES (1, 44, 'contact', '\x01a22d26c17978e092898718dd7ea60a', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796053844345, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c17894e38f539d3eb7eaed1a', 823514445);
INSERT INTO public.change VALUES (2, 6, 'memory_store', '\x01a22d26c2757cd4837102acff2ba403', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796053844597, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c27536f2c18c4527a4cd84ed', 271268151);
INSERT INTO public.change VALUES (1, 45, 'contact', '\x01a22d26c17c7185817db70d1461aa9b', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796053844348, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c17b2a13cea8c0125dd706f4', 2516803541);
INSERT INTO public.change VALUES (1, 46, 'contact', '\x01a22d26c17e7d62add36078f59b66e2', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796053844350, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c17ee92e8f786d32a61932c6', 3647028465);
INSERT INTO public.change VALUES (1, 47, 'contact', '\x01a22d26c17e7d62add36078f59b66e2', 46, 2, 'deleted', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', '{"name":{},"phones":[]}', 1796053844353, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c180ed3f544d9cc416f30ff1', 982099226);
INSERT INTO public.change VALUES (1, 48, 'contact', '\x01a22d26c18477edb0f4f7a888029c6e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796053844356, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c183a3537b417711b7bb9a8b', 943113223);
INSERT INTO public.change VALUES (1, 49, 'contact', '\x01a22d26c1867691966b39da23013c80', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796053844358, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1865ca351dddead8d430179', 2895556309);
INSERT INTO public.change VALUES (1, 50, 'contact', '\x01a22d26c18977b09f75eaa154e4e14e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796053844361, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c18831cd064c0e2694f97eab', 3760161181);
INSERT INTO public.change VALUES (1, 51, 'contact', '\x01a22d26c18977b09f75eaa154e4e14e', 50, 2, 'deleted', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', '{"name":{},"phones":[]}', 1796053844364, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c18c81df7aa4d38cd865fbcc', 693986608);
INSERT INTO public.change VALUES (1, 52, 'contact', '\x01a22d26c1907c83a3c7436e75843e7a', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796053844368, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c18f2ee27c0b4bf12eebdf46', 1566102977);
INSERT INTO public.change VALUES (1, 53, 'contact', '\x01a22d26c192742999e0429bf00da77b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796053844370, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1928c01945f811e4f87598f', 798685785);
INSERT INTO public.change VALUES (1, 54, 'contact', '\x01a22d26c192742999e0429bf00da77b', 53, 2, 'deleted', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', '{"name":{},"phones":[]}', 1796053844373, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c19474a5d62ad3748020445e', 2230858313);
INSERT INTO public.change VALUES (1, 55, 'contact', '\x01a22d26c19876988df745b5a69fb653', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796053844376, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1975e3a1c5cf1f6f251ada3', 151154013);
INSERT INTO public.change VALUES (1, 56, 'contact', '\x01a22d26c19d7295b9c18b04cb4b6008', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"+49305550139;ext=4","primary":true}]}', 1796053844381, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c19c0ee985cc257aa73602d0', 603437147);
INSERT INTO public.change VALUES (1, 57, 'contact', '\x01a22d26c1a1755fb4827f070916277f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"+49305550140;ext=12","primary":true}]}', 1796053844385, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1a0ccca2d1796cb7cce81b4', 858843630);
INSERT INTO public.change VALUES (1, 58, 'contact', '\x01a22d26c1a57b15a43c3ee4609811cc', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1796053844389, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1a50bd03ab455502e368fe6', 2885551372);
INSERT INTO public.change VALUES (1, 59, 'contact', '\x01a22d26c1a87761b2c0340600bed5e5', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796053844392, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1a7434ba1491156ee2b11c3', 2809456643);
INSERT INTO public.change VALUES (1, 60, 'contact', '\x01a22d26c1a87761b2c0340600bed5e5', 59, 2, 'deleted', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', '{"name":{},"phones":[]}', 1796053844395, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1aae7770afbf826ee13c8c8', 581989440);
INSERT INTO public.change VALUES (1, 61, 'contact', '\x01a22d26c1ad7d41a87f2412377b7f32', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796053844397, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1ada74518aafda16ca667ba', 4091105345);
INSERT INTO public.change VALUES (1, 62, 'contact', '\x01a22d26c1b17cbfbc2c660d717dd644', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844401, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1afd7b4bc11bf584aeca3f9', 3263752633);
INSERT INTO public.change VALUES (1, 63, 'contact', '\x01a22d26c1b577bb9233816d1e809d5a', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796053844405, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1b4afe6e7d19ec824768600', 2144728212);
INSERT INTO public.change VALUES (2, 7, 'memory_store', '\x01a22d26c27877248d99d5bd30170615', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796053844600, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c2774d8702a71f0206c19f39', 1227325555);
INSERT INTO public.change VALUES (1, 64, 'contact', '\x01a22d26c1b8771da522e7ceb44b3b40', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796053844408, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1b84b16c3e71d5a03e1a41e', 1212456886);
INSERT INTO public.change VALUES (1, 65, 'contact', '\x01a22d26c1bb7892b4b0ba4264754a11', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844411, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1bab710a700b1e4eb7f3854', 3657613968);
INSERT INTO public.change VALUES (1, 66, 'contact', '\x01a22d26c1be7b6bb8e27f634be5b8ff', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796053844414, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1bd93be20d9148c16afd824', 1753404529);
INSERT INTO public.change VALUES (1, 67, 'contact', '\x01a22d26c1c07383aebb35eb283e0994', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796053844416, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1bfbd5fb92959e636a6d884', 2681756991);
INSERT INTO public.change VALUES (1, 68, 'contact', '\x01a22d26c1c47634824ec838c08d256a', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844420, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1c301f4ff05dd550ada429a', 651246843);
INSERT INTO public.change VALUES (1, 69, 'contact', '\x01a22d26c1c7762ca07e4a592c8d3780', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796053844423, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1c6769ea951ea1f78fc5572', 3493921511);
INSERT INTO public.change VALUES (1, 70, 'contact', '\x01a22d26c1ca7d03ab70d955072a73e1', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796053844426, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1c94ce4a0544faaa30d8c2a', 2871461387);
INSERT INTO public.change VALUES (1, 71, 'contact', '\x01a22d26c1cd7dfb95641db8ea139d66', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844429, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1ccb57a261c40da5f481b9a', 2525805201);
INSERT INTO public.change VALUES (1, 72, 'contact', '\x01a22d26c1d17b23b1f9758e075da596', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796053844433, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1d04c5efd5b0220c784ab9f', 236783396);
INSERT INTO public.change VALUES (1, 73, 'contact', '\x01a22d26c1d4725e97f5442caeb34fd9', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796053844436, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1d3a77e7a5b0bf4c4e61443', 708799383);
INSERT INTO public.change VALUES (1, 74, 'contact', '\x01a22d26c1d77ed8bd7ed5bf075800d1', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844439, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1d636b93f334dcfae1a663f', 2863417876);
INSERT INTO public.change VALUES (1, 75, 'contact', '\x01a22d26c1da724c87a34c96da38b337', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796053844442, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1d962f3a72d984f0dc1cca7', 2049480917);
INSERT INTO public.change VALUES (1, 76, 'contact', '\x01a22d26c1dd74588c7de982a9f7b54c', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796053844445, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1dc5ceb7b1f92d294c22a8f', 1009057194);
INSERT INTO public.change VALUES (1, 77, 'contact', '\x01a22d26c1e0701e8fab3fda20c3a0f8', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844448, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1df377ecac176f2eae8deb9', 1290395354);
INSERT INTO public.change VALUES (1, 78, 'contact', '\x01a22d26c11274b7b1ea42d526907336', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796053844454, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1e60cfcb8dd2995a2913819', 630762501);
INSERT INTO public.change VALUES (1, 79, 'contact', '\x01a22d26c1207e898f6d7b960f8ce475', 12, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"+49305550143;ext=8","primary":true}]}', 1796053844458, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1e991b74b085c045dc94ea1', 1294320698);
INSERT INTO public.change VALUES (1, 80, 'contact', '\x01a22d26c123703f9c58aed056b98abc', 13, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"}}', 1796053844461, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1ec25884398b49595de11ed', 1911208709);
INSERT INTO public.change VALUES (2, 8, 'memory_store', '\x01a22d26c27a7a1e9aeafd12aa772fb5', NULL, 1, 'created', '{}', '{}', 1796053844602, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c27aee1f83070e30c4e9e295', 1796200283);
INSERT INTO public.change VALUES (1, 81, 'contact', '\x01a22d26c12b75dab9dca0f7ce7d23f1', 16, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796053844464, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1ef56d8dee1e3b7b614729a', 4258765149);
INSERT INTO public.change VALUES (1, 82, 'contact', '\x01a22d26c12e7541afed9eae17472a86', 17, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"+49305550145"}]}', 1796053844469, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1f42bae6b59fc885d88845d', 1488335686);
INSERT INTO public.change VALUES (1, 83, 'contact', '\x01a22d26c136792681a2883072511e3d', 20, 2, 'updated', '{"company":null}', '{"company":"01M8PJDG7JEWYTA6HS4TC0D0KF"}', 1796053844472, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1f718e6693e170e65320166', 697609269);
INSERT INTO public.change VALUES (1, 84, 'contact', '\x01a22d26c13875098a3f93f468570081', 21, 2, 'updated', '{"company":null}', '{"company":"01M8PJDG7XEZFAK9P1B86PKCN6"}', 1796053844476, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c1fb55783e1ce906754fac7c', 242439233);
INSERT INTO public.change VALUES (1, 85, 'contact', '\x01a22d26c1b17cbfbc2c660d717dd644', 62, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796053844478, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c1fdc893b8bda0758eef7187', 2039571437);
INSERT INTO public.change VALUES (1, 86, 'contact', '\x01a22d26c1b17cbfbc2c660d717dd644', 85, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796053844481, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c201f24fa89b5ae64f65152d', 3123402330);
INSERT INTO public.change VALUES (1, 87, 'contact', '\x01a22d26c1417b5e9ee79b3deca00d1e', 24, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796053844484, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c2039dae860f3e7ccbf675f2', 717207735);
INSERT INTO public.change VALUES (1, 88, 'contact', '\x01a22d26c1447a2e9240e309ba550571', 25, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796053844487, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c206f0ecf1f1d8f76fc78911', 169962243);
INSERT INTO public.change VALUES (1, 89, 'contact', '\x01a22d26c1447a2e9240e309ba550571', 88, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796053844489, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c209deff79b8365bd9f87110', 3966921988);
INSERT INTO public.change VALUES (1, 90, 'contact', '\x01a22d26c11274b7b1ea42d526907336', 78, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844493}]}', 1796053844493, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c20b18c70273b7bbc90f9383', 2070382772);
INSERT INTO public.change VALUES (1, 91, 'contact', '\x01a22d26c1207e898f6d7b960f8ce475', 79, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844496}]}', 1796053844496, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c20feb9e95b645d1d1affbc7', 1635417835);
INSERT INTO public.change VALUES (1, 92, 'contact', '\x01a22d26c123703f9c58aed056b98abc', 80, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844499}]}', 1796053844499, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c212e265069f759153224fc9', 4149715807);
INSERT INTO public.change VALUES (1, 93, 'contact', '\x01a22d26c12b75dab9dca0f7ce7d23f1', 81, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844501}]}', 1796053844501, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c214293ff2494cb7cfeffbbc', 3954288216);
INSERT INTO public.change VALUES (1, 94, 'contact', '\x01a22d26c12e7541afed9eae17472a86', 82, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844504}]}', 1796053844504, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c21759e39df90d8c865804ec', 3342730774);
INSERT INTO public.change VALUES (1, 95, 'memory_store', '\x01a22d26c1007af1853074e5bccace20', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796053844506, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c2191430747cc21eb886dcde', 869805416);
INSERT INTO public.change VALUES (1, 96, 'contact', '\x01a22d26c12b75dab9dca0f7ce7d23f1', 93, 4, 'updated', '{"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844501}]}', '{"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844501},{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844509}]}', 1796053844509, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c21c578bb7ea510bf22eacd7', 2223233961);
INSERT INTO public.change VALUES (1, 97, 'contact', '\x01a22d26c12e7541afed9eae17472a86', 94, 4, 'updated', '{"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844504}]}', '{"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844504},{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844512}]}', 1796053844512, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c21f19b427ce68b703e3b67c', 1815919299);
INSERT INTO public.change VALUES (1, 98, 'contact', '\x01a22d26c136792681a2883072511e3d', 83, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844515}]}', 1796053844515, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c222d4f0db266277d3834654', 2590624007);
INSERT INTO public.change VALUES (1, 99, 'contact', '\x01a22d26c13875098a3f93f468570081', 84, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844517}]}', 1796053844517, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c224123637ede5e466aad7dd', 1323268998);
INSERT INTO public.change VALUES (1, 100, 'contact', '\x01a22d26c1417b5e9ee79b3deca00d1e', 87, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844520}]}', 1796053844520, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c227fd072ce832d4a1788d04', 1367542840);
INSERT INTO public.change VALUES (1, 101, 'memory_store', '\x01a22d26c1037ee48cd6d9532c44f208', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796053844522, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c22941d5d6fe8dd494da9a41', 136264392);
INSERT INTO public.change VALUES (1, 102, 'contact', '\x01a22d26c13875098a3f93f468570081', 99, 4, 'updated', '{"memberships":[{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844517}]}', '{"memberships":[{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844517},{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844525}]}', 1796053844525, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c22c1133e8fc531afb495bdb', 973755453);
INSERT INTO public.change VALUES (1, 103, 'contact', '\x01a22d26c1417b5e9ee79b3deca00d1e', 100, 4, 'updated', '{"memberships":[{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844520}]}', '{"memberships":[{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844520},{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844528}]}', 1796053844528, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c22fa96a19287be82fab96ba', 3877474634);
INSERT INTO public.change VALUES (1, 104, 'contact', '\x01a22d26c1447a2e9240e309ba550571', 89, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844532}]}', 1796053844532, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c23393cbcc3abc51a3c649b1', 2056967113);
INSERT INTO public.change VALUES (1, 105, 'contact', '\x01a22d26c14c7371bf03d9935fb2ea55', 28, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844534}]}', 1796053844534, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c236521dd45d4fdbda3f38e5', 1428015253);
INSERT INTO public.change VALUES (1, 106, 'contact', '\x01a22d26c15078858a7b73068b062093', 29, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844537}]}', 1796053844537, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c238eb6014b1b961f9b980e4', 1353167280);
INSERT INTO public.change VALUES (1, 107, 'memory_store', '\x01a22d26c10679e2b7fd4bb83bab28e0', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796053844539, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c23bdc0d4ec0fc36229ae50d', 3673173068);
INSERT INTO public.change VALUES (1, 108, 'contact', '\x01a22d26c14c7371bf03d9935fb2ea55', 105, 3, 'updated', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844534}]}', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844534},{"store":"01M8PJDG88EH898RCSAFKHCYW5","since":1796053844541}]}', 1796053844541, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c23dec6ecfb869ade6e32bd0', 4289144210);
INSERT INTO public.change VALUES (1, 109, 'contact', '\x01a22d26c15078858a7b73068b062093', 106, 3, 'updated', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844537}]}', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844537},{"store":"01M8PJDG88EH898RCSAFKHCYW5","since":1796053844544}]}', 1796053844544, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c23f497d694e75d011acf062', 3926602207);
INSERT INTO public.change VALUES (1, 110, 'contact', '\x01a22d26c1587ba68186f62de4de1959', 32, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG88EH898RCSAFKHCYW5","since":1796053844546}]}', 1796053844546, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c2417b7b4ea3f703509bbfc4', 626336739);
INSERT INTO public.change VALUES (1, 111, 'contact', '\x01a22d26c15a7e4bb6a662b8b9b272e2', 33, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG88EH898RCSAFKHCYW5","since":1796053844548}]}', 1796053844548, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c2432174b6270c928981b02f', 3129573665);
INSERT INTO public.change VALUES (1, 112, 'contact', '\x01a22d26c16378828034a3aab3e19e41', 36, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDG88EH898RCSAFKHCYW5","since":1796053844550}]}', 1796053844550, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c2451276bc43f7eb6df90eaf', 628581930);
INSERT INTO public.change VALUES (1, 113, 'memory_store', '\x01a22d26c108745094619953e7167b85', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796053844552, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c24874e89a35c9c3160cabe1', 2254255219);
INSERT INTO public.change VALUES (1, 114, 'contact', '\x01a22d26c1207e898f6d7b960f8ce475', 91, 4, 'updated', '{"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844496}]}', '{"memberships":[]}', 1796053844554, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c24a38e7fcd8d1c3ad0e65e5', 346588113);
INSERT INTO public.change VALUES (1, 115, 'memory_store', '\x01a22d26c1007af1853074e5bccace20', 95, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796053844558, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c24d6ff7eb9e940af6e97c5d', 2707173381);
INSERT INTO public.change VALUES (1, 116, 'contact', '\x01a22d26c14c7371bf03d9935fb2ea55', 108, 4, 'updated', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844534},{"store":"01M8PJDG88EH898RCSAFKHCYW5","since":1796053844541}]}', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844534}]}', 1796053844561, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c24f45309cb200235a81b5ff', 1769244324);
INSERT INTO public.change VALUES (1, 117, 'contact', '\x01a22d26c15078858a7b73068b062093', 109, 4, 'updated', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844537},{"store":"01M8PJDG88EH898RCSAFKHCYW5","since":1796053844544}]}', '{"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844537}]}', 1796053844561, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c24f45309cb200235a81b5ff', 2320476877);
INSERT INTO public.change VALUES (1, 118, 'contact', '\x01a22d26c1587ba68186f62de4de1959', 110, 3, 'updated', '{"memberships":[{"store":"01M8PJDG88EH898RCSAFKHCYW5","since":1796053844546}]}', '{"memberships":[]}', 1796053844561, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c24f45309cb200235a81b5ff', 971908914);
INSERT INTO public.change VALUES (1, 119, 'contact', '\x01a22d26c15a7e4bb6a662b8b9b272e2', 111, 3, 'updated', '{"memberships":[{"store":"01M8PJDG88EH898RCSAFKHCYW5","since":1796053844548}]}', '{"memberships":[]}', 1796053844561, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c24f45309cb200235a81b5ff', 745549203);
INSERT INTO public.change VALUES (1, 120, 'contact', '\x01a22d26c16378828034a3aab3e19e41', 112, 3, 'updated', '{"memberships":[{"store":"01M8PJDG88EH898RCSAFKHCYW5","since":1796053844550}]}', '{"memberships":[]}', 1796053844561, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c24f45309cb200235a81b5ff', 3583621203);
INSERT INTO public.change VALUES (1, 121, 'memory_store', '\x01a22d26c108745094619953e7167b85', 113, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796053844561, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c24f45309cb200235a81b5ff', 3459985125);
INSERT INTO public.change VALUES (1, 122, 'company', '\x01a22d26c0f77bb081001a3888d8f573', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796053844566, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c255f834c496be01b7bfc08b', 3309913079);
INSERT INTO public.change VALUES (1, 123, 'company', '\x01a22d26c0f77bb081001a3888d8f573', 122, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796053844570, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c259453f34925970e9949185', 2584031276);
INSERT INTO public.change VALUES (1, 124, 'contact', '\x01a22d26c13875098a3f93f468570081', 102, 5, 'updated', '{"company":"01M8PJDG7XEZFAK9P1B86PKCN6"}', '{"company":null}', 1796053844574, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c25c73c98e17f2dd09a68af6', 1468688885);
INSERT INTO public.change VALUES (1, 125, 'company', '\x01a22d26c0fd77dea9a6c15a0d69b2a6', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796053844574, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c25c73c98e17f2dd09a68af6', 3354116765);
INSERT INTO public.change VALUES (1, 126, 'contact', '\x01a22d26c14c7371bf03d9935fb2ea55', 116, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}],"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844534}]}', '{"name":{},"phones":[],"memberships":[]}', 1796053844577, 'key:0000000001WN7778X379XPB7SG', 'synthflow', '\x01a22d26c2600d8c2bab3a3051b19d7b', 1475089757);
INSERT INTO public.change VALUES (1, 127, 'contact', '\x01a22d26c15078858a7b73068b062093', 117, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844537}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796053844580, 'key:0000000001WN7778X379XPB7SG', 'askelephant', '\x01a22d26c2630e1ac9169f665ccb4b06', 1044309695);
INSERT INTO public.change VALUES (2, 1, 'company', '\x01a22d26c268716e8427fec9ed27f567', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796053844584, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c267fcd7110cced9bd801681', 1496621248);
INSERT INTO public.change VALUES (2, 2, 'company', '\x01a22d26c26b7d1fb8562e846db29170', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796053844587, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c26ae37c6c776fce4365587a', 4286192800);
INSERT INTO public.change VALUES (2, 3, 'company', '\x01a22d26c26e7f928d8904ac6d9005c4', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796053844590, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c26d0e0786a5ec45c1706974', 824850264);
INSERT INTO public.change VALUES (2, 4, 'company', '\x01a22d26c2707ee2a9459119c6a68689', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796053844592, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2700e544c8c2b6079ee151d', 1254329707);
INSERT INTO public.change VALUES (2, 9, 'contact', '\x01a22d26c27d739bbce24a0da8466136', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796053844605, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c27c226cb65a080e1dc134c6', 3161916917);
INSERT INTO public.change VALUES (2, 10, 'contact', '\x01a22d26c2807885850f5ca3ab585cb8', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', 1796053844608, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c27ffbe60a68b4715d23e626', 2784822477);
INSERT INTO public.change VALUES (2, 11, 'contact', '\x01a22d26c2807885850f5ca3ab585cb8', 10, 2, 'deleted', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', '{"name":{},"phones":[]}', 1796053844611, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c282d47da7d4f12f053dd22c', 1391226485);
INSERT INTO public.change VALUES (2, 12, 'contact', '\x01a22d26c2857ee2a9adb26d5feb6935', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', 1796053844613, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c28534e55866325a030534f8', 1963943879);
INSERT INTO public.change VALUES (2, 13, 'contact', '\x01a22d26c2887e4da9b13e9a2241b9a4', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796053844616, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c287f616794e307cf2ff89b8', 4247395159);
INSERT INTO public.change VALUES (2, 14, 'contact', '\x01a22d26c28b755a8381cca0be068eca', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796053844619, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c28a915d5ed2f2dfa6a6df90', 2166632128);
INSERT INTO public.change VALUES (2, 15, 'contact', '\x01a22d26c28b755a8381cca0be068eca', 14, 2, 'deleted', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', '{"name":{},"phones":[]}', 1796053844622, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c28da00b955af8b1aaee78f9', 2944145063);
INSERT INTO public.change VALUES (2, 16, 'contact', '\x01a22d26c29179c58ba5c90eeb4f7419', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796053844625, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c29088a964f6235c6e0a4466', 493639672);
INSERT INTO public.change VALUES (2, 17, 'contact', '\x01a22d26c29576a0be8fee3639c761a2', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796053844629, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c29477da74b411a7ea1abf39', 406392208);
INSERT INTO public.change VALUES (2, 18, 'contact', '\x01a22d26c29772e898bf1b365523d96d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796053844631, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c296570f52cc4ddb2b6acef6', 2933918342);
INSERT INTO public.change VALUES (2, 19, 'contact', '\x01a22d26c29772e898bf1b365523d96d', 18, 2, 'deleted', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', '{"name":{},"phones":[]}', 1796053844634, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c299a3e5d55fb7a423e0ecd0', 325016268);
INSERT INTO public.change VALUES (2, 20, 'contact', '\x01a22d26c29c77b5860fd8f114a77e67', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796053844636, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c29c939166538bfe1c8e4252', 3509785709);
INSERT INTO public.change VALUES (2, 21, 'contact', '\x01a22d26c2a07c4fab768b41f23e5831', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796053844640, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c29fb28e782671cee1c58d1e', 3191248630);
INSERT INTO public.change VALUES (2, 22, 'contact', '\x01a22d26c2a27bf5b3d12b793ee6bea0', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796053844642, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2a2caa74630b0786ee8a546', 1014668139);
INSERT INTO public.change VALUES (2, 23, 'contact', '\x01a22d26c2a27bf5b3d12b793ee6bea0', 22, 2, 'deleted', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', '{"name":{},"phones":[]}', 1796053844644, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2a4332cb87b87ea30bb4a09', 3100846665);
INSERT INTO public.change VALUES (2, 24, 'contact', '\x01a22d26c2a7715bbc8cc10b01860cc6', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796053844647, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2a67173b3e643fb1dac07df', 4128569317);
INSERT INTO public.change VALUES (2, 25, 'contact', '\x01a22d26c2a97306928bc6ef97049968', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796053844649, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c2a8d83e13bd7ad0eb08c4aa', 3801149350);
INSERT INTO public.change VALUES (2, 26, 'contact', '\x01a22d26c2ab7ae4928457b62e121c8b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796053844651, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2abcd9bf2a8678f577d291d', 3656255199);
INSERT INTO public.change VALUES (2, 27, 'contact', '\x01a22d26c2ab7ae4928457b62e121c8b', 26, 2, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', '{"name":{},"phones":[]}', 1796053844654, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2ad7d3328192916bcd12144', 1598937037);
INSERT INTO public.change VALUES (2, 28, 'contact', '\x01a22d26c2b078f1be21680a18f28259', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796053844656, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2af45aa6b68f6a616342639', 770228122);
INSERT INTO public.change VALUES (2, 29, 'contact', '\x01a22d26c2b2794aae94dee16218262f', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796053844658, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c2b2d1aac4597a051996ed9a', 3848553235);
INSERT INTO public.change VALUES (2, 30, 'contact', '\x01a22d26c2b47f8cb8b3dbfc80fd05b3', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796053844660, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2b4fd0152974973bcd3fdb1', 487233771);
INSERT INTO public.change VALUES (2, 31, 'contact', '\x01a22d26c2b47f8cb8b3dbfc80fd05b3', 30, 2, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796053844663, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2b60689c8f899a06303fb22', 673447176);
INSERT INTO public.change VALUES (2, 32, 'contact', '\x01a22d26c2b878ed9525f323558d26ed', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796053844664, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2b817f4bb4e5b13a38c110a', 4127506802);
INSERT INTO public.change VALUES (2, 33, 'contact', '\x01a22d26c2bb768c991ab2f614863ddb', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796053844667, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c2baead2557dff77db8aa05e', 2097591254);
INSERT INTO public.change VALUES (2, 34, 'contact', '\x01a22d26c2bd71d7a918b301def86eb0', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796053844669, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2bc29f206e737e1ce9f4f7d', 246348051);
INSERT INTO public.change VALUES (2, 35, 'contact', '\x01a22d26c2bd71d7a918b301def86eb0', 34, 2, 'deleted', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', '{"name":{},"phones":[]}', 1796053844671, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2beff9b04e32e5973d1a45e', 3906046817);
INSERT INTO public.change VALUES (2, 36, 'contact', '\x01a22d26c2c2771b99cc5c4d45af6126', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796053844674, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2c1ceb2687cbb103c59bc10', 1717700272);
INSERT INTO public.change VALUES (2, 37, 'contact', '\x01a22d26c2c57c8aaaf919e25a10cc5d', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796053844677, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c2c4f80d74afe9a13c53995a', 314227043);
INSERT INTO public.change VALUES (2, 38, 'contact', '\x01a22d26c2c8718b9407f21abd0b302b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 1796053844680, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2c748f9e455f39dda8d4e90', 1679527608);
INSERT INTO public.change VALUES (2, 39, 'contact', '\x01a22d26c2c8718b9407f21abd0b302b', 38, 2, 'deleted', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', '{"name":{},"phones":[]}', 1796053844682, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2ca23f04fddef53013b4b68', 2638497804);
INSERT INTO public.change VALUES (2, 40, 'contact', '\x01a22d26c2cd71da924308a20bfd20ea', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 1796053844685, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2ccccfe2cc9f351403d69db', 3246084252);
INSERT INTO public.change VALUES (2, 41, 'contact', '\x01a22d26c2cf7079b61f05a11be3acc3', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796053844687, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c2cfa68abf77c91ff27c17d7', 2675691719);
INSERT INTO public.change VALUES (2, 42, 'contact', '\x01a22d26c2d27963ab909f7dcd00a41f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796053844690, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2d16e8c09bd39f23980cd74', 994360857);
INSERT INTO public.change VALUES (2, 43, 'contact', '\x01a22d26c2d27963ab909f7dcd00a41f', 42, 2, 'deleted', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', '{"name":{},"phones":[]}', 1796053844693, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2d4e0c0235a1c470616a631', 1830669958);
INSERT INTO public.change VALUES (2, 44, 'contact', '\x01a22d26c2d77f608095ef5f3a30bd79', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796053844695, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2d633dd2a962fe5f36c355c', 975679175);
INSERT INTO public.change VALUES (2, 45, 'contact', '\x01a22d26c2da7931b6de89930b3d0442', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796053844698, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c2d9e64f0e7c385d3c77b21c', 2437795845);
INSERT INTO public.change VALUES (2, 46, 'contact', '\x01a22d26c2dd7a4c8e8428e265240618', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796053844701, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2dcf75ec22e67c116ea3e85', 2998754459);
INSERT INTO public.change VALUES (2, 47, 'contact', '\x01a22d26c2dd7a4c8e8428e265240618', 46, 2, 'deleted', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', '{"name":{},"phones":[]}', 1796053844704, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2df2b168057b866899ab9da', 3372052779);
INSERT INTO public.change VALUES (2, 48, 'contact', '\x01a22d26c2e37ce3ad8dad1e4e48bc36', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796053844707, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2e284e4481030f480a578eb', 1062189221);
INSERT INTO public.change VALUES (2, 49, 'contact', '\x01a22d26c2e67113899d668d330920c9', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796053844710, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c2e5ae0f3e770b307faaee18', 828713141);
INSERT INTO public.change VALUES (2, 50, 'contact', '\x01a22d26c2e972c8ac2680ed4494f89f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796053844713, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2e8eeacda3bc83fd1e3ec98', 3558837823);
INSERT INTO public.change VALUES (2, 88, 'contact', '\x01a22d26c27d739bbce24a0da8466136', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796053844822, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c355b90aa45583fffcf74632', 228356162);
INSERT INTO public.change VALUES (2, 51, 'contact', '\x01a22d26c2e972c8ac2680ed4494f89f', 50, 2, 'deleted', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', '{"name":{},"phones":[]}', 1796053844716, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2eb61eade15861377b24d84', 406323885);
INSERT INTO public.change VALUES (2, 52, 'contact', '\x01a22d26c2ef7122a216bdc12c001ef1', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796053844719, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2ee9b18e747e89ecc2489ec', 3170455298);
INSERT INTO public.change VALUES (2, 53, 'contact', '\x01a22d26c2f177838bee36696c088dbe', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796053844721, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2f1388515179a0c2834da81', 1036775926);
INSERT INTO public.change VALUES (2, 54, 'contact', '\x01a22d26c2f177838bee36696c088dbe', 53, 2, 'deleted', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', '{"name":{},"phones":[]}', 1796053844724, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2f340bb54328816b6fac5ca', 2200501866);
INSERT INTO public.change VALUES (2, 55, 'contact', '\x01a22d26c2f7733a9b2fe6421341ad2a', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796053844727, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2f6846c1fd0517831ee4745', 2006464961);
INSERT INTO public.change VALUES (2, 56, 'contact', '\x01a22d26c2fa7c50989d03f6d4aa1fb7', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1796053844730, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2f954bc8de9e410d9e8db83', 3722045628);
INSERT INTO public.change VALUES (2, 57, 'contact', '\x01a22d26c2fa7c50989d03f6d4aa1fb7', 56, 2, 'deleted', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', '{"name":{},"phones":[]}', 1796053844732, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2fc5b27d7cf9f2fef7b3315', 1342219876);
INSERT INTO public.change VALUES (2, 58, 'contact', '\x01a22d26c2ff76c38761c6fd4d6235a0', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1796053844735, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c2feda37b79f2f54d7db8590', 3583378891);
INSERT INTO public.change VALUES (2, 59, 'contact', '\x01a22d26c30271d2acf8048d9029b7f8', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1796053844738, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c301f59d0a47aa6a33760874', 2392275235);
INSERT INTO public.change VALUES (2, 60, 'contact', '\x01a22d26c30271d2acf8048d9029b7f8', 59, 2, 'deleted', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', '{"name":{},"phones":[]}', 1796053844740, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3035fd70750336f1dfe2702', 3966980070);
INSERT INTO public.change VALUES (2, 61, 'contact', '\x01a22d26c30670e5bf8de065f43bca8f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1796053844742, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c306d24066ee1e0f6f721266', 3437513921);
INSERT INTO public.change VALUES (2, 62, 'contact', '\x01a22d26c30b74f692ad32ecf9a1facb', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1796053844747, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c30af1624c836e59314583bc', 1557021951);
INSERT INTO public.change VALUES (2, 63, 'contact', '\x01a22d26c30d753bbee5ecbf5c08bb50', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796053844749, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c30dc315f612c49a8cb6e71c', 288205088);
INSERT INTO public.change VALUES (2, 64, 'contact', '\x01a22d26c30d753bbee5ecbf5c08bb50', 63, 2, 'deleted', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', '{"name":{},"phones":[]}', 1796053844752, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c30f56ed5c0bf5a25204518c', 640921432);
INSERT INTO public.change VALUES (2, 65, 'contact', '\x01a22d26c312737b9ca5d206d28d5ff0', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796053844754, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c312871f4e311a24eaa37955', 3551249675);
INSERT INTO public.change VALUES (2, 66, 'contact', '\x01a22d26c3157e569e32f5b4bcbd0545', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844757, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3147bac10c9a619f26b584b', 3663118198);
INSERT INTO public.change VALUES (2, 67, 'contact', '\x01a22d26c31879ee9d03cfff05ee39b2', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796053844760, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3172112fc8fe6073866c4b6', 3237163694);
INSERT INTO public.change VALUES (2, 68, 'contact', '\x01a22d26c31b7367aefbd18d87fea3c0', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796053844763, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c31a3cc02bad6f61604144d8', 2678215365);
INSERT INTO public.change VALUES (2, 114, 'contact', '\x01a22d26c2a97306928bc6ef97049968', 99, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844879}]}', 1796053844879, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c38e21d50aae38c7acd7e424', 3676035116);
INSERT INTO public.change VALUES (2, 69, 'contact', '\x01a22d26c31e7d2ebc93da0b365eedea', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844766, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c31d85a0b572be76eff63390', 611595795);
INSERT INTO public.change VALUES (2, 70, 'contact', '\x01a22d26c3207e638cef04e1e012db05', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796053844768, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c320a5c9af53563c08a04ca8', 2467030167);
INSERT INTO public.change VALUES (2, 71, 'contact', '\x01a22d26c323728181b0230c189eac43', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796053844771, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3239fe2daac9cbdb8dadd2b', 3305995052);
INSERT INTO public.change VALUES (2, 72, 'contact', '\x01a22d26c3267faab504f4ff997b0a50', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844774, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c326f88fe50ef91856586adb', 420229131);
INSERT INTO public.change VALUES (2, 73, 'contact', '\x01a22d26c32976c7a42886c675006008', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796053844777, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c32882d3468e893eb473b8ed', 1403583534);
INSERT INTO public.change VALUES (2, 74, 'contact', '\x01a22d26c32c75a59c7a9333db6e4e0f', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796053844780, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c32b6ae1457aae57867d9e39', 2129877884);
INSERT INTO public.change VALUES (2, 75, 'contact', '\x01a22d26c32f7607aec6e7f184cc8fc9', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844783, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c32f0b8a15e18906842f30ae', 2550773143);
INSERT INTO public.change VALUES (2, 76, 'contact', '\x01a22d26c3327b52b0957be0735b71c9', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796053844786, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3324d5519e0d7a699aae838', 3670611135);
INSERT INTO public.change VALUES (2, 77, 'contact', '\x01a22d26c33578cd9e857355123581ea', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796053844789, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c335ad04d537040e525ff06a', 349334222);
INSERT INTO public.change VALUES (2, 78, 'contact', '\x01a22d26c3397ed5b75379b3a06f61ac', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844793, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c338d556753dab679bfb7644', 1841339475);
INSERT INTO public.change VALUES (2, 79, 'contact', '\x01a22d26c33d7506998a0698d8c25609', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796053844797, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c33cd0c689b7ac12721ba9d3', 1591019249);
INSERT INTO public.change VALUES (2, 80, 'contact', '\x01a22d26c3407c87a31adaa061116a91', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796053844800, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c33fc4bf287b782f63c7981c', 1087720569);
INSERT INTO public.change VALUES (2, 81, 'contact', '\x01a22d26c3447662a6036703e632fa52', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796053844804, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3430c26525e200cf050b637', 2400322082);
INSERT INTO public.change VALUES (2, 82, 'contact', '\x01a22d26c3477ad6bcb553131c21275f', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796053844807, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c346c2fb41f4f7003e0f39c0', 3097240603);
INSERT INTO public.change VALUES (2, 83, 'contact', '\x01a22d26c3477ad6bcb553131c21275f', 82, 2, 'deleted', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', '{"emails":[]}', 1796053844810, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3496ac519d06ce9ba1bc8b9', 2460137846);
INSERT INTO public.change VALUES (2, 84, 'contact', '\x01a22d26c34c714abf442580b6d1db3f', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796053844812, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c34c2202922b01aadd458d2c', 3921171896);
INSERT INTO public.change VALUES (2, 85, 'contact', '\x01a22d26c34f76259ded2f268f2f1bf3', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796053844815, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c34e38bcdc08823825e21ccc', 631857679);
INSERT INTO public.change VALUES (2, 86, 'contact', '\x01a22d26c34f76259ded2f268f2f1bf3', 85, 2, 'deleted', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796053844817, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c350aed8be6835fde8734d97', 2721076117);
INSERT INTO public.change VALUES (2, 87, 'contact', '\x01a22d26c3537d45a4bdc6ac6680db87', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796053844819, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3532e9776b3ba4876eea1dc', 3050923045);
INSERT INTO public.change VALUES (2, 89, 'contact', '\x01a22d26c2857ee2a9adb26d5feb6935', 12, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"0305550143;ext=8","primary":true}]}', 1796053844824, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3574afc8e96fcb849d92bd6', 3703015735);
INSERT INTO public.change VALUES (2, 90, 'contact', '\x01a22d26c2887e4da9b13e9a2241b9a4', 13, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null}}', 1796053844827, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c35aed0c213904ce2e1e530f', 3051691306);
INSERT INTO public.change VALUES (2, 91, 'contact', '\x01a22d26c29179c58ba5c90eeb4f7419', 16, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796053844829, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c35c383fea604d3ea711a14d', 2146125855);
INSERT INTO public.change VALUES (2, 92, 'contact', '\x01a22d26c29576a0be8fee3639c761a2', 17, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"0305550145"}]}', 1796053844831, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c35e67d638a706c2f98fab6b', 454648061);
INSERT INTO public.change VALUES (2, 93, 'contact', '\x01a22d26c29c77b5860fd8f114a77e67', 20, 2, 'updated', '{"company":null}', '{"company":"01M8PJDGK8E5Q889ZYS7PJFXB7"}', 1796053844834, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3617dacc28a7a959b1edf73', 1702378348);
INSERT INTO public.change VALUES (2, 94, 'contact', '\x01a22d26c2a07c4fab768b41f23e5831', 21, 2, 'updated', '{"company":null}', '{"company":"01M8PJDGKGFVHAJHCH373AD1M9"}', 1796053844836, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3633fb163b407a5ffb7706e', 848640250);
INSERT INTO public.change VALUES (2, 95, 'contact', '\x01a22d26c3157e569e32f5b4bcbd0545', 66, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796053844838, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3650daf598d15a7dfb63c7e', 2517357427);
INSERT INTO public.change VALUES (2, 96, 'contact', '\x01a22d26c3157e569e32f5b4bcbd0545', 95, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796053844841, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c368f538c2a7994808b27f23', 2317639803);
INSERT INTO public.change VALUES (2, 97, 'contact', '\x01a22d26c2a7715bbc8cc10b01860cc6', 24, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796053844843, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c36aca6dc6c244b09549e76e', 313385190);
INSERT INTO public.change VALUES (2, 98, 'contact', '\x01a22d26c2a97306928bc6ef97049968', 25, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796053844845, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c36ce91e82a04127bbb7e243', 4119047489);
INSERT INTO public.change VALUES (2, 99, 'contact', '\x01a22d26c2a97306928bc6ef97049968', 98, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796053844847, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c36e2727320a61311edd78a2', 2967032738);
INSERT INTO public.change VALUES (2, 100, 'contact', '\x01a22d26c27d739bbce24a0da8466136', 88, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844849}]}', 1796053844849, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c37077739c4b20521264009d', 929645616);
INSERT INTO public.change VALUES (2, 101, 'contact', '\x01a22d26c2857ee2a9adb26d5feb6935', 89, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844851}]}', 1796053844851, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c372174a673b0af3de657332', 1388180765);
INSERT INTO public.change VALUES (2, 102, 'contact', '\x01a22d26c2887e4da9b13e9a2241b9a4', 90, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844852}]}', 1796053844852, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3744833a090b2ac9833184c', 2517094934);
INSERT INTO public.change VALUES (2, 103, 'contact', '\x01a22d26c29179c58ba5c90eeb4f7419', 91, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844854}]}', 1796053844854, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c376797d9fc42f070ce4c4a8', 535200900);
INSERT INTO public.change VALUES (2, 104, 'contact', '\x01a22d26c29576a0be8fee3639c761a2', 92, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844856}]}', 1796053844856, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c378404599e9acc796f41c49', 1400451349);
INSERT INTO public.change VALUES (2, 105, 'memory_store', '\x01a22d26c27374ebb53ff0e206b366a6', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796053844858, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c37aa8d0214953b1313a2cc8', 1496602416);
INSERT INTO public.change VALUES (2, 106, 'contact', '\x01a22d26c29179c58ba5c90eeb4f7419', 103, 4, 'updated', '{"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844854}]}', '{"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844854},{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844860}]}', 1796053844860, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c37ccd916a0395d5cff7e3bd', 2221422520);
INSERT INTO public.change VALUES (2, 107, 'contact', '\x01a22d26c29576a0be8fee3639c761a2', 104, 4, 'updated', '{"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844856}]}', '{"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844856},{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844863}]}', 1796053844863, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c37e4b51c4cdc20d155414ad', 4055277758);
INSERT INTO public.change VALUES (2, 108, 'contact', '\x01a22d26c29c77b5860fd8f114a77e67', 93, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844865}]}', 1796053844865, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c380531efb8895c5b1aa6239', 3356905477);
INSERT INTO public.change VALUES (2, 109, 'contact', '\x01a22d26c2a07c4fab768b41f23e5831', 94, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844867}]}', 1796053844867, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3822c4e8d46490232e74b45', 3818642680);
INSERT INTO public.change VALUES (2, 110, 'contact', '\x01a22d26c2a7715bbc8cc10b01860cc6', 97, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844869}]}', 1796053844869, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c38470610f2a975af1d4435d', 953854491);
INSERT INTO public.change VALUES (2, 111, 'memory_store', '\x01a22d26c2757cd4837102acff2ba403', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796053844871, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c386c170f4ccb4f19712bf4b', 18232716);
INSERT INTO public.change VALUES (2, 112, 'contact', '\x01a22d26c2a07c4fab768b41f23e5831', 109, 4, 'updated', '{"memberships":[{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844867}]}', '{"memberships":[{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844867},{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844873}]}', 1796053844873, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c388ab3f248dbbc8b38fa2db', 3598676551);
INSERT INTO public.change VALUES (2, 113, 'contact', '\x01a22d26c2a7715bbc8cc10b01860cc6', 110, 4, 'updated', '{"memberships":[{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844869}]}', '{"memberships":[{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844869},{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844875}]}', 1796053844875, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c38a6278dda6889b357bb754', 593362192);
INSERT INTO public.change VALUES (2, 115, 'contact', '\x01a22d26c2b078f1be21680a18f28259', 28, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844881}]}', 1796053844881, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c390ee78e56e5df4eef3c114', 2420613929);
INSERT INTO public.change VALUES (2, 116, 'contact', '\x01a22d26c2b2794aae94dee16218262f', 29, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844883}]}', 1796053844883, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3924ddc36de73288aa4ef67', 1962857549);
INSERT INTO public.change VALUES (2, 117, 'memory_store', '\x01a22d26c27877248d99d5bd30170615', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796053844885, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3948e862af626f8aae991f3', 3355404609);
INSERT INTO public.change VALUES (2, 118, 'contact', '\x01a22d26c2b078f1be21680a18f28259', 115, 3, 'updated', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844881}]}', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844881},{"store":"01M8PJDGKTF8F9NTQX2AN7EBXN","since":1796053844887}]}', 1796053844887, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c396a9e69d3deabe53809e19', 2569276422);
INSERT INTO public.change VALUES (2, 119, 'contact', '\x01a22d26c2b2794aae94dee16218262f', 116, 3, 'updated', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844883}]}', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844883},{"store":"01M8PJDGKTF8F9NTQX2AN7EBXN","since":1796053844889}]}', 1796053844889, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c39801435cad44f2699e46bb', 2224698915);
INSERT INTO public.change VALUES (2, 120, 'contact', '\x01a22d26c2b878ed9525f323558d26ed', 32, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKTF8F9NTQX2AN7EBXN","since":1796053844891}]}', 1796053844891, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c39aa2fc314723c1bce69cf3', 2682153831);
INSERT INTO public.change VALUES (2, 121, 'contact', '\x01a22d26c2bb768c991ab2f614863ddb', 33, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKTF8F9NTQX2AN7EBXN","since":1796053844893}]}', 1796053844893, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c39ca33473c128d5a88dc7d2', 2043032337);
INSERT INTO public.change VALUES (2, 122, 'contact', '\x01a22d26c2c2771b99cc5c4d45af6126', 36, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8PJDGKTF8F9NTQX2AN7EBXN","since":1796053844895}]}', 1796053844895, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c39e84448504ba12f1c39904', 2643514054);
INSERT INTO public.change VALUES (2, 123, 'memory_store', '\x01a22d26c27a7a1e9aeafd12aa772fb5', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796053844896, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3a0c8f53c376fcfb0e9e75f', 3252486339);
INSERT INTO public.change VALUES (2, 124, 'contact', '\x01a22d26c2857ee2a9adb26d5feb6935', 101, 4, 'updated', '{"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844851}]}', '{"memberships":[]}', 1796053844898, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3a2daf3c5ead00b1988a74c', 3032606812);
INSERT INTO public.change VALUES (2, 125, 'memory_store', '\x01a22d26c27374ebb53ff0e206b366a6', 105, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796053844900, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3a474207dd34f61ae54354a', 800449783);
INSERT INTO public.change VALUES (2, 126, 'contact', '\x01a22d26c2b078f1be21680a18f28259', 118, 4, 'updated', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844881},{"store":"01M8PJDGKTF8F9NTQX2AN7EBXN","since":1796053844887}]}', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844881}]}', 1796053844902, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3a599dd9f98c8eb2910f7ce', 394477053);
INSERT INTO public.change VALUES (2, 127, 'contact', '\x01a22d26c2b2794aae94dee16218262f', 119, 4, 'updated', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844883},{"store":"01M8PJDGKTF8F9NTQX2AN7EBXN","since":1796053844889}]}', '{"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844883}]}', 1796053844902, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3a599dd9f98c8eb2910f7ce', 3234263083);
INSERT INTO public.change VALUES (2, 128, 'contact', '\x01a22d26c2b878ed9525f323558d26ed', 120, 3, 'updated', '{"memberships":[{"store":"01M8PJDGKTF8F9NTQX2AN7EBXN","since":1796053844891}]}', '{"memberships":[]}', 1796053844902, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3a599dd9f98c8eb2910f7ce', 3206940490);
INSERT INTO public.change VALUES (2, 129, 'contact', '\x01a22d26c2bb768c991ab2f614863ddb', 121, 3, 'updated', '{"memberships":[{"store":"01M8PJDGKTF8F9NTQX2AN7EBXN","since":1796053844893}]}', '{"memberships":[]}', 1796053844902, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3a599dd9f98c8eb2910f7ce', 4265864274);
INSERT INTO public.change VALUES (2, 130, 'contact', '\x01a22d26c2c2771b99cc5c4d45af6126', 122, 3, 'updated', '{"memberships":[{"store":"01M8PJDGKTF8F9NTQX2AN7EBXN","since":1796053844895}]}', '{"memberships":[]}', 1796053844902, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3a599dd9f98c8eb2910f7ce', 1211356429);
INSERT INTO public.change VALUES (2, 131, 'memory_store', '\x01a22d26c27a7a1e9aeafd12aa772fb5', 123, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796053844902, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3a599dd9f98c8eb2910f7ce', 4206737508);
INSERT INTO public.change VALUES (2, 132, 'company', '\x01a22d26c26b7d1fb8562e846db29170', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796053844905, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3a84160801a780449a1d308', 1844275229);
INSERT INTO public.change VALUES (2, 133, 'company', '\x01a22d26c26b7d1fb8562e846db29170', 132, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796053844907, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3ab2c696c73418ddfc7e59d', 511489429);
INSERT INTO public.change VALUES (2, 134, 'contact', '\x01a22d26c2a07c4fab768b41f23e5831', 112, 5, 'updated', '{"company":"01M8PJDGKGFVHAJHCH373AD1M9"}', '{"company":null}', 1796053844909, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3ac38d11fb88868da553f80', 3433962432);
INSERT INTO public.change VALUES (2, 135, 'company', '\x01a22d26c2707ee2a9459119c6a68689', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796053844909, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3ac38d11fb88868da553f80', 1724017691);
INSERT INTO public.change VALUES (2, 136, 'contact', '\x01a22d26c2b078f1be21680a18f28259', 126, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}],"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844881}]}', '{"name":{},"phones":[],"memberships":[]}', 1796053844911, 'key:0000000002TT34VQ3NTPNYCM1T', 'synthflow', '\x01a22d26c3af7684a0be1f4d9175e7eb', 2034856645);
INSERT INTO public.change VALUES (2, 137, 'contact', '\x01a22d26c2b2794aae94dee16218262f', 127, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844883}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796053844913, 'key:0000000002TT34VQ3NTPNYCM1T', 'askelephant', '\x01a22d26c3b092988b1e31f58192b46d', 2220208844);


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company VALUES (1, '\x01a22d26c0f2773da51a39269806826f', 1, 1, 1796053844210, 1796053844210, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 2376993659);
INSERT INTO public.company VALUES (1, '\x01a22d26c0fa7438aab1ed3d87e0075d', 1, 3, 1796053844218, 1796053844218, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 3813297385);
INSERT INTO public.company VALUES (1, '\x01a22d26c0f77bb081001a3888d8f573', 3, 123, 1796053844215, 1796053844570, 'HS-3', 'zoë and sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1191929328);
INSERT INTO public.company VALUES (2, '\x01a22d26c268716e8427fec9ed27f567', 1, 1, 1796053844584, 1796053844584, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 858340871);
INSERT INTO public.company VALUES (2, '\x01a22d26c26e7f928d8904ac6d9005c4', 1, 3, 1796053844590, 1796053844590, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 3176432155);
INSERT INTO public.company VALUES (2, '\x01a22d26c26b7d1fb8562e846db29170', 3, 133, 1796053844587, 1796053844907, 'HS-3', 'zoë and sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 4183705964);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES (1, '\x01a22d26c16676e5a79abccd4f42b007', 1, 37, 1796053844326, 1796053844326, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 110637116);
INSERT INTO public.contact VALUES (1, '\x01a22d26c16e7511b2505d1fc29b1458', 1, 40, 1796053844334, 1796053844334, NULL, NULL, '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 492444742);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1717dcf8cdebaee333bd8e0', 1, 41, 1796053844337, 1796053844337, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1900348140);
INSERT INTO public.contact VALUES (1, '\x01a22d26c17978e092898718dd7ea60a', 1, 44, 1796053844345, 1796053844345, NULL, NULL, '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1300896483);
INSERT INTO public.contact VALUES (1, '\x01a22d26c17c7185817db70d1461aa9b', 1, 45, 1796053844348, 1796053844348, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1697283070);
INSERT INTO public.contact VALUES (1, '\x01a22d26c18477edb0f4f7a888029c6e', 1, 48, 1796053844356, 1796053844356, NULL, NULL, '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1810073304);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1867691966b39da23013c80', 1, 49, 1796053844358, 1796053844358, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1763760339);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1907c83a3c7436e75843e7a', 1, 52, 1796053844368, 1796053844368, NULL, NULL, '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 3644803119);
INSERT INTO public.contact VALUES (1, '\x01a22d26c19876988df745b5a69fb653', 1, 55, 1796053844376, 1796053844376, NULL, NULL, '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 2543471465);
INSERT INTO public.contact VALUES (1, '\x01a22d26c19d7295b9c18b04cb4b6008', 1, 56, 1796053844381, 1796053844381, NULL, NULL, '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"+49305550139;ext=4","primary":true}]}', 824941138);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1a1755fb4827f070916277f', 1, 57, 1796053844385, 1796053844385, NULL, NULL, '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"+49305550140;ext=12","primary":true}]}', 3512839291);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1a57b15a43c3ee4609811cc', 1, 58, 1796053844389, 1796053844389, NULL, NULL, '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1813089217);
INSERT INTO public.contact VALUES (1, '\x01a22d26c11274b7b1ea42d526907336', 3, 90, 1796053844242, 1796053844493, NULL, NULL, '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844493}]}', 3313362919);
INSERT INTO public.contact VALUES (1, '\x01a22d26c123703f9c58aed056b98abc', 3, 92, 1796053844259, 1796053844499, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"},"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844499}]}', 2767641810);
INSERT INTO public.contact VALUES (1, '\x01a22d26c12b75dab9dca0f7ce7d23f1', 4, 96, 1796053844267, 1796053844509, NULL, NULL, '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844501},{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844509}]}', 531622188);
INSERT INTO public.contact VALUES (1, '\x01a22d26c136792681a2883072511e3d', 3, 98, 1796053844278, 1796053844515, '\x01a22d26c0f2773da51a39269806826f', NULL, '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}],"company":"01M8PJDG7JEWYTA6HS4TC0D0KF","memberships":[{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844515}]}', 4141534539);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1417b5e9ee79b3deca00d1e', 4, 103, 1796053844289, 1796053844528, NULL, 'HS-1', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844520},{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844528}]}', 2693529473);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1207e898f6d7b960f8ce475', 4, 114, 1796053844256, 1796053844554, NULL, NULL, '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"+49305550143;ext=8","primary":true}]}', 4157195896);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1ad7d41a87f2412377b7f32', 1, 61, 1796053844397, 1796053844397, NULL, NULL, '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 2132679882);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1b577bb9233816d1e809d5a', 1, 63, 1796053844405, 1796053844405, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 3594839278);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1b8771da522e7ceb44b3b40', 1, 64, 1796053844408, 1796053844408, NULL, NULL, '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1082176164);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1bb7892b4b0ba4264754a11', 1, 65, 1796053844411, 1796053844411, NULL, NULL, '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1353348404);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1be7b6bb8e27f634be5b8ff', 1, 66, 1796053844414, 1796053844414, NULL, NULL, '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 533274823);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1c07383aebb35eb283e0994', 1, 67, 1796053844416, 1796053844416, NULL, NULL, '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 3512359116);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1c47634824ec838c08d256a', 1, 68, 1796053844420, 1796053844420, NULL, NULL, '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1165833979);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1c7762ca07e4a592c8d3780', 1, 69, 1796053844423, 1796053844423, NULL, NULL, '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1624189504);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1ca7d03ab70d955072a73e1', 1, 70, 1796053844426, 1796053844426, NULL, NULL, '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 2179143666);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1cd7dfb95641db8ea139d66', 1, 71, 1796053844429, 1796053844429, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3375488177);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1d17b23b1f9758e075da596', 1, 72, 1796053844433, 1796053844433, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 4174242929);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1d4725e97f5442caeb34fd9', 1, 73, 1796053844436, 1796053844436, NULL, NULL, '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 2952832876);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1d77ed8bd7ed5bf075800d1', 1, 74, 1796053844439, 1796053844439, NULL, NULL, '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 363799090);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1da724c87a34c96da38b337', 1, 75, 1796053844442, 1796053844442, NULL, NULL, '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1600843235);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1dd74588c7de982a9f7b54c', 1, 76, 1796053844445, 1796053844445, NULL, NULL, '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 2535603575);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1e0701e8fab3fda20c3a0f8', 1, 77, 1796053844448, 1796053844448, NULL, NULL, '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 285019353);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1b17cbfbc2c660d717dd644', 3, 86, 1796053844401, 1796053844481, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 172875620);
INSERT INTO public.contact VALUES (1, '\x01a22d26c12e7541afed9eae17472a86', 4, 97, 1796053844270, 1796053844512, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"+49305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8PJDG80FBRRAC3MWPYCNKH0","since":1796053844504},{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844512}]}', 590826421);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1447a2e9240e309ba550571', 4, 104, 1796053844292, 1796053844532, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844532}]}', 4076668603);
INSERT INTO public.contact VALUES (1, '\x01a22d26c1587ba68186f62de4de1959', 3, 118, 1796053844312, 1796053844561, NULL, NULL, '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 255188303);
INSERT INTO public.contact VALUES (1, '\x01a22d26c15a7e4bb6a662b8b9b272e2', 3, 119, 1796053844314, 1796053844561, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1173884050);
INSERT INTO public.contact VALUES (1, '\x01a22d26c16378828034a3aab3e19e41', 3, 120, 1796053844323, 1796053844561, NULL, NULL, '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 885011451);
INSERT INTO public.contact VALUES (1, '\x01a22d26c13875098a3f93f468570081', 5, 124, 1796053844280, 1796053844574, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8PJDG83FVJ8SNPSACP49WG8","since":1796053844517},{"store":"01M8PJDG86F7HBFZABQ0XTPA70","since":1796053844525}]}', 1362032399);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2c57c8aaaf919e25a10cc5d', 1, 37, 1796053844677, 1796053844677, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1584863947);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2cd71da924308a20bfd20ea', 1, 40, 1796053844685, 1796053844685, NULL, NULL, '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 3422263853);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2cf7079b61f05a11be3acc3', 1, 41, 1796053844687, 1796053844687, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 793758873);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2d77f608095ef5f3a30bd79', 1, 44, 1796053844695, 1796053844695, NULL, NULL, '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1069965298);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2da7931b6de89930b3d0442', 1, 45, 1796053844698, 1796053844698, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 2780702720);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2e37ce3ad8dad1e4e48bc36', 1, 48, 1796053844707, 1796053844707, NULL, NULL, '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 4279188008);
INSERT INTO public.contact VALUES (2, '\x01a22d26c27d739bbce24a0da8466136', 3, 100, 1796053844605, 1796053844849, NULL, NULL, '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844849}]}', 1632127679);
INSERT INTO public.contact VALUES (2, '\x01a22d26c29179c58ba5c90eeb4f7419', 4, 106, 1796053844625, 1796053844860, NULL, NULL, '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844854},{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844860}]}', 3879877483);
INSERT INTO public.contact VALUES (2, '\x01a22d26c29576a0be8fee3639c761a2', 4, 107, 1796053844629, 1796053844863, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"0305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844856},{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844863}]}', 750032573);
INSERT INTO public.contact VALUES (2, '\x01a22d26c29c77b5860fd8f114a77e67', 3, 108, 1796053844636, 1796053844865, '\x01a22d26c268716e8427fec9ed27f567', NULL, '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}],"company":"01M8PJDGK8E5Q889ZYS7PJFXB7","memberships":[{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844865}]}', 1125803207);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2a7715bbc8cc10b01860cc6', 4, 113, 1796053844647, 1796053844875, NULL, 'HS-1', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844869},{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844875}]}', 3626603344);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2857ee2a9adb26d5feb6935', 4, 124, 1796053844613, 1796053844898, NULL, NULL, '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"0305550143;ext=8","primary":true}]}', 1117603019);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2e67113899d668d330920c9', 1, 49, 1796053844710, 1796053844710, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 3874487664);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2ef7122a216bdc12c001ef1', 1, 52, 1796053844719, 1796053844719, NULL, NULL, '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 414905272);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2f7733a9b2fe6421341ad2a', 1, 55, 1796053844727, 1796053844727, NULL, NULL, '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 2672903956);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2ff76c38761c6fd4d6235a0', 1, 58, 1796053844735, 1796053844735, NULL, NULL, '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 2322002475);
INSERT INTO public.contact VALUES (2, '\x01a22d26c30670e5bf8de065f43bca8f', 1, 61, 1796053844742, 1796053844742, NULL, NULL, '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 3911519845);
INSERT INTO public.contact VALUES (2, '\x01a22d26c30b74f692ad32ecf9a1facb', 1, 62, 1796053844747, 1796053844747, NULL, NULL, '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1588006148);
INSERT INTO public.contact VALUES (2, '\x01a22d26c312737b9ca5d206d28d5ff0', 1, 65, 1796053844754, 1796053844754, NULL, NULL, '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1996567617);
INSERT INTO public.contact VALUES (2, '\x01a22d26c31879ee9d03cfff05ee39b2', 1, 67, 1796053844760, 1796053844760, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 452729809);
INSERT INTO public.contact VALUES (2, '\x01a22d26c31b7367aefbd18d87fea3c0', 1, 68, 1796053844763, 1796053844763, NULL, NULL, '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 4189231348);
INSERT INTO public.contact VALUES (2, '\x01a22d26c31e7d2ebc93da0b365eedea', 1, 69, 1796053844766, 1796053844766, NULL, NULL, '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 191638212);
INSERT INTO public.contact VALUES (2, '\x01a22d26c3207e638cef04e1e012db05', 1, 70, 1796053844768, 1796053844768, NULL, NULL, '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 269021071);
INSERT INTO public.contact VALUES (2, '\x01a22d26c323728181b0230c189eac43', 1, 71, 1796053844771, 1796053844771, NULL, NULL, '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 2819876051);
INSERT INTO public.contact VALUES (2, '\x01a22d26c3267faab504f4ff997b0a50', 1, 72, 1796053844774, 1796053844774, NULL, NULL, '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 639402471);
INSERT INTO public.contact VALUES (2, '\x01a22d26c32976c7a42886c675006008', 1, 73, 1796053844777, 1796053844777, NULL, NULL, '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 3055214918);
INSERT INTO public.contact VALUES (2, '\x01a22d26c32c75a59c7a9333db6e4e0f', 1, 74, 1796053844780, 1796053844780, NULL, NULL, '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1369728617);
INSERT INTO public.contact VALUES (2, '\x01a22d26c32f7607aec6e7f184cc8fc9', 1, 75, 1796053844783, 1796053844783, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2870072247);
INSERT INTO public.contact VALUES (2, '\x01a22d26c3327b52b0957be0735b71c9', 1, 76, 1796053844786, 1796053844786, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 3971396908);
INSERT INTO public.contact VALUES (2, '\x01a22d26c3157e569e32f5b4bcbd0545', 3, 96, 1796053844757, 1796053844841, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3725223707);
INSERT INTO public.contact VALUES (2, '\x01a22d26c33578cd9e857355123581ea', 1, 77, 1796053844789, 1796053844789, NULL, NULL, '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 2779831301);
INSERT INTO public.contact VALUES (2, '\x01a22d26c3397ed5b75379b3a06f61ac', 1, 78, 1796053844793, 1796053844793, NULL, NULL, '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 4133113386);
INSERT INTO public.contact VALUES (2, '\x01a22d26c33d7506998a0698d8c25609', 1, 79, 1796053844797, 1796053844797, NULL, NULL, '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 3324239337);
INSERT INTO public.contact VALUES (2, '\x01a22d26c3407c87a31adaa061116a91', 1, 80, 1796053844800, 1796053844800, NULL, NULL, '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 2884350712);
INSERT INTO public.contact VALUES (2, '\x01a22d26c3447662a6036703e632fa52', 1, 81, 1796053844804, 1796053844804, NULL, NULL, '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2869176118);
INSERT INTO public.contact VALUES (2, '\x01a22d26c34c714abf442580b6d1db3f', 1, 84, 1796053844812, 1796053844812, NULL, NULL, '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 2234849896);
INSERT INTO public.contact VALUES (2, '\x01a22d26c3537d45a4bdc6ac6680db87', 1, 87, 1796053844819, 1796053844819, NULL, NULL, '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 192549963);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2887e4da9b13e9a2241b9a4', 3, 102, 1796053844616, 1796053844852, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null},"memberships":[{"store":"01M8PJDGKKEKNVAFZGW83B6SN6","since":1796053844852}]}', 3872001352);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2a97306928bc6ef97049968', 4, 114, 1796053844649, 1796053844879, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844879}]}', 2319525398);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2b878ed9525f323558d26ed', 3, 128, 1796053844664, 1796053844902, NULL, NULL, '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 2421150812);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2a07c4fab768b41f23e5831', 5, 134, 1796053844640, 1796053844909, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8PJDGKNFKA86W82NKZJQ903","since":1796053844867},{"store":"01M8PJDGKREWJ8V6ENQMR1E1GN","since":1796053844873}]}', 2109129291);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2bb768c991ab2f614863ddb', 3, 129, 1796053844667, 1796053844902, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1241637110);
INSERT INTO public.contact VALUES (2, '\x01a22d26c2c2771b99cc5c4d45af6126', 3, 130, 1796053844674, 1796053844902, NULL, NULL, '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 2360810773);


--
-- Data for Name: contact_search; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_search VALUES (1, '\x01a22d26c123703f9c58aed056b98abc', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c12e7541afed9eae17472a86', 'solo');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c136792681a2883072511e3d', 'number 5');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c13875098a3f93f468570081', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1417b5e9ee79b3deca00d1e', 'number 7');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1447a2e9240e309ba550571', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1587ba68186f62de4de1959', 'number 11');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c15a7e4bb6a662b8b9b272e2', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c16378828034a3aab3e19e41', 'number 13');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c16676e5a79abccd4f42b007', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c16e7511b2505d1fc29b1458', 'number 15');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1717dcf8cdebaee333bd8e0', 'solo');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c17978e092898718dd7ea60a', 'number 17');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c17c7185817db70d1461aa9b', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c18477edb0f4f7a888029c6e', 'number 19');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1867691966b39da23013c80', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1907c83a3c7436e75843e7a', 'number 21');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c19876988df745b5a69fb653', 'number 22');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c19d7295b9c18b04cb4b6008', 'number 23');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1a1755fb4827f070916277f', 'number 24');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1a57b15a43c3ee4609811cc', 'number 25');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1ad7d41a87f2412377b7f32', 'number 26');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1b577bb9233816d1e809d5a', 'zoë tester
zoe.apart@example.org
second+1@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1b8771da522e7ceb44b3b40', 'anna maria von der probe
anna.maria@example.org
second+2@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1bb7892b4b0ba4264754a11', 'muster
ada+news@mail.example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1be7b6bb8e27f634be5b8ff', 'max
max@bücher.example
second+4@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1c07383aebb35eb283e0994', 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1c47634824ec838c08d256a', 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1c7762ca07e4a592c8d3780', 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1ca7d03ab70d955072a73e1', 'josé ejemplo
josé@example.org
second+8@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1cd7dfb95641db8ea139d66', '한 bo-gi
한@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1d17b23b1f9758e075da596', '한 bo-gi
bo-gi@한.example
second+10@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1d4725e97f5442caeb34fd9', 'strasse strasse
pl+us@example.org
second+11@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1d77ed8bd7ed5bf075800d1', 'i̇stanbul ışık
i.i@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1da724c87a34c96da38b337', 'finn ⅳ
quoted.o''brien@example.org
second+13@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1dd74588c7de982a9f7b54c', '山田 太郎');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1e0701e8fab3fda20c3a0f8', 'jane doe, jr.
jane.doe@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c11274b7b1ea42d526907336', 'zoë corrected
zoë corrected');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1207e898f6d7b960f8ce475', 'number 1
corrected@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c12b75dab9dca0f7ce7d23f1', 'mary ann van der berg');
INSERT INTO public.contact_search VALUES (1, '\x01a22d26c1b17cbfbc2c660d717dd644', 'zoë tester
two.한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2887e4da9b13e9a2241b9a4', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c29576a0be8fee3639c761a2', 'solo');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c29c77b5860fd8f114a77e67', 'number 5');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2a07c4fab768b41f23e5831', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2a7715bbc8cc10b01860cc6', 'number 7');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2a97306928bc6ef97049968', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2b878ed9525f323558d26ed', 'number 11');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2bb768c991ab2f614863ddb', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2c2771b99cc5c4d45af6126', 'number 13');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2c57c8aaaf919e25a10cc5d', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2cd71da924308a20bfd20ea', 'number 15');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2cf7079b61f05a11be3acc3', 'solo');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2d77f608095ef5f3a30bd79', 'number 17');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2da7931b6de89930b3d0442', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2e37ce3ad8dad1e4e48bc36', 'number 19');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2e67113899d668d330920c9', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2ef7122a216bdc12c001ef1', 'number 21');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2f7733a9b2fe6421341ad2a', 'number 22');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2ff76c38761c6fd4d6235a0', 'number 23');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c30670e5bf8de065f43bca8f', 'number 24');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c30b74f692ad32ecf9a1facb', 'number 25');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c312737b9ca5d206d28d5ff0', 'number 26');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c31879ee9d03cfff05ee39b2', 'zoë tester
zoe.apart@example.org
second+1@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c31b7367aefbd18d87fea3c0', 'anna maria von der probe
anna.maria@example.org
second+2@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c31e7d2ebc93da0b365eedea', 'muster
ada+news@mail.example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c3207e638cef04e1e012db05', 'max
max@bücher.example
second+4@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c323728181b0230c189eac43', 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c3267faab504f4ff997b0a50', 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c32976c7a42886c675006008', 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c32c75a59c7a9333db6e4e0f', 'josé ejemplo
josé@example.org
second+8@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c32f7607aec6e7f184cc8fc9', '한 bo-gi
한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c3327b52b0957be0735b71c9', '한 bo-gi
bo-gi@한.example
second+10@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c33578cd9e857355123581ea', 'strasse strasse
pl+us@example.org
second+11@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c3397ed5b75379b3a06f61ac', 'i̇stanbul ışık
i.i@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c33d7506998a0698d8c25609', 'finn ⅳ
quoted.o''brien@example.org
second+13@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c3407c87a31adaa061116a91', '山田 太郎');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c3447662a6036703e632fa52', 'jane doe, jr.
jane.doe@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c34c714abf442580b6d1db3f', '한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c3537d45a4bdc6ac6680db87', 'zoe@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c27d739bbce24a0da8466136', 'zoë corrected
zoë corrected');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c2857ee2a9adb26d5feb6935', 'number 1
corrected@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c29179c58ba5c90eeb4f7419', 'mary ann van der berg');
INSERT INTO public.contact_search VALUES (2, '\x01a22d26c3157e569e32f5b4bcbd0545', 'zoë tester
two.한@example.org');


--
-- Data for Name: domain; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain VALUES (1, 'zoe.example', '\x01a22d26c0f2773da51a39269806826f');
INSERT INTO public.domain VALUES (1, 'other.example', '\x01a22d26c0f77bb081001a3888d8f573');
INSERT INTO public.domain VALUES (2, 'zoe.example', '\x01a22d26c268716e8427fec9ed27f567');
INSERT INTO public.domain VALUES (2, 'other.example', '\x01a22d26c26b7d1fb8562e846db29170');


--
-- Data for Name: email; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.email VALUES (1, 'zoe.apart@example.org', '\x01a22d26c1b577bb9233816d1e809d5a');
INSERT INTO public.email VALUES (1, 'second+1@example.org', '\x01a22d26c1b577bb9233816d1e809d5a');
INSERT INTO public.email VALUES (1, 'anna.maria@example.org', '\x01a22d26c1b8771da522e7ceb44b3b40');
INSERT INTO public.email VALUES (1, 'second+2@example.org', '\x01a22d26c1b8771da522e7ceb44b3b40');
INSERT INTO public.email VALUES (1, 'ada+news@mail.example.org', '\x01a22d26c1bb7892b4b0ba4264754a11');
INSERT INTO public.email VALUES (1, 'max@xn--bcher-kva.example', '\x01a22d26c1be7b6bb8e27f634be5b8ff');
INSERT INTO public.email VALUES (1, 'second+4@example.org', '\x01a22d26c1be7b6bb8e27f634be5b8ff');
INSERT INTO public.email VALUES (1, 'maria@xn--bcher-kva.test', '\x01a22d26c1c07383aebb35eb283e0994');
INSERT INTO public.email VALUES (1, 'second+5@example.org', '\x01a22d26c1c07383aebb35eb283e0994');
INSERT INTO public.email VALUES (1, 'οδυσσευσ@example.org', '\x01a22d26c1c47634824ec838c08d256a');
INSERT INTO public.email VALUES (1, 'beispiel@xn--kxa6ajbbmh.example', '\x01a22d26c1c7762ca07e4a592c8d3780');
INSERT INTO public.email VALUES (1, 'second+7@example.org', '\x01a22d26c1c7762ca07e4a592c8d3780');
INSERT INTO public.email VALUES (1, 'josé@example.org', '\x01a22d26c1ca7d03ab70d955072a73e1');
INSERT INTO public.email VALUES (1, 'second+8@example.org', '\x01a22d26c1ca7d03ab70d955072a73e1');
INSERT INTO public.email VALUES (1, '한@example.org', '\x01a22d26c1cd7dfb95641db8ea139d66');
INSERT INTO public.email VALUES (1, 'bo-gi@xn--6q8b.example', '\x01a22d26c1d17b23b1f9758e075da596');
INSERT INTO public.email VALUES (1, 'second+10@example.org', '\x01a22d26c1d17b23b1f9758e075da596');
INSERT INTO public.email VALUES (1, 'pl+us@example.org', '\x01a22d26c1d4725e97f5442caeb34fd9');
INSERT INTO public.email VALUES (1, 'second+11@example.org', '\x01a22d26c1d4725e97f5442caeb34fd9');
INSERT INTO public.email VALUES (1, 'i.i@example.org', '\x01a22d26c1d77ed8bd7ed5bf075800d1');
INSERT INTO public.email VALUES (1, 'quoted.o''brien@example.org', '\x01a22d26c1da724c87a34c96da38b337');
INSERT INTO public.email VALUES (1, 'second+13@example.org', '\x01a22d26c1da724c87a34c96da38b337');
INSERT INTO public.email VALUES (1, 'jane.doe@example.org', '\x01a22d26c1e0701e8fab3fda20c3a0f8');
INSERT INTO public.email VALUES (1, 'corrected@example.org', '\x01a22d26c1207e898f6d7b960f8ce475');
INSERT INTO public.email VALUES (1, 'two.한@example.org', '\x01a22d26c1b17cbfbc2c660d717dd644');
INSERT INTO public.email VALUES (2, 'zoe.apart@example.org', '\x01a22d26c31879ee9d03cfff05ee39b2');
INSERT INTO public.email VALUES (2, 'second+1@example.org', '\x01a22d26c31879ee9d03cfff05ee39b2');
INSERT INTO public.email VALUES (2, 'anna.maria@example.org', '\x01a22d26c31b7367aefbd18d87fea3c0');
INSERT INTO public.email VALUES (2, 'second+2@example.org', '\x01a22d26c31b7367aefbd18d87fea3c0');
INSERT INTO public.email VALUES (2, 'ada+news@mail.example.org', '\x01a22d26c31e7d2ebc93da0b365eedea');
INSERT INTO public.email VALUES (2, 'max@xn--bcher-kva.example', '\x01a22d26c3207e638cef04e1e012db05');
INSERT INTO public.email VALUES (2, 'second+4@example.org', '\x01a22d26c3207e638cef04e1e012db05');
INSERT INTO public.email VALUES (2, 'maria@xn--bcher-kva.test', '\x01a22d26c323728181b0230c189eac43');
INSERT INTO public.email VALUES (2, 'second+5@example.org', '\x01a22d26c323728181b0230c189eac43');
INSERT INTO public.email VALUES (2, 'οδυσσευσ@example.org', '\x01a22d26c3267faab504f4ff997b0a50');
INSERT INTO public.email VALUES (2, 'beispiel@xn--kxa6ajbbmh.example', '\x01a22d26c32976c7a42886c675006008');
INSERT INTO public.email VALUES (2, 'second+7@example.org', '\x01a22d26c32976c7a42886c675006008');
INSERT INTO public.email VALUES (2, 'josé@example.org', '\x01a22d26c32c75a59c7a9333db6e4e0f');
INSERT INTO public.email VALUES (2, 'second+8@example.org', '\x01a22d26c32c75a59c7a9333db6e4e0f');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a22d26c32f7607aec6e7f184cc8fc9');
INSERT INTO public.email VALUES (2, 'bo-gi@xn--6q8b.example', '\x01a22d26c3327b52b0957be0735b71c9');
INSERT INTO public.email VALUES (2, 'second+10@example.org', '\x01a22d26c3327b52b0957be0735b71c9');
INSERT INTO public.email VALUES (2, 'pl+us@example.org', '\x01a22d26c33578cd9e857355123581ea');
INSERT INTO public.email VALUES (2, 'second+11@example.org', '\x01a22d26c33578cd9e857355123581ea');
INSERT INTO public.email VALUES (2, 'i.i@example.org', '\x01a22d26c3397ed5b75379b3a06f61ac');
INSERT INTO public.email VALUES (2, 'quoted.o''brien@example.org', '\x01a22d26c33d7506998a0698d8c25609');
INSERT INTO public.email VALUES (2, 'second+13@example.org', '\x01a22d26c33d7506998a0698d8c25609');
INSERT INTO public.email VALUES (2, 'jane.doe@example.org', '\x01a22d26c3447662a6036703e632fa52');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a22d26c34c714abf442580b6d1db3f');
INSERT INTO public.email VALUES (2, 'zoe@example.org', '\x01a22d26c3537d45a4bdc6ac6680db87');
INSERT INTO public.email VALUES (2, 'corrected@example.org', '\x01a22d26c2857ee2a9adb26d5feb6935');
INSERT INTO public.email VALUES (2, 'two.한@example.org', '\x01a22d26c3157e569e32f5b4bcbd0545');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES (1, '\x01a22d26c1007af1853074e5bccace20', '\x01a22d26c11274b7b1ea42d526907336', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c1007af1853074e5bccace20', '\x01a22d26c123703f9c58aed056b98abc', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c1007af1853074e5bccace20', '\x01a22d26c12b75dab9dca0f7ce7d23f1', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c1007af1853074e5bccace20', '\x01a22d26c12e7541afed9eae17472a86', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c1037ee48cd6d9532c44f208', '\x01a22d26c12b75dab9dca0f7ce7d23f1', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c1037ee48cd6d9532c44f208', '\x01a22d26c12e7541afed9eae17472a86', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c1037ee48cd6d9532c44f208', '\x01a22d26c136792681a2883072511e3d', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c1037ee48cd6d9532c44f208', '\x01a22d26c13875098a3f93f468570081', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c1037ee48cd6d9532c44f208', '\x01a22d26c1417b5e9ee79b3deca00d1e', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c10679e2b7fd4bb83bab28e0', '\x01a22d26c13875098a3f93f468570081', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c10679e2b7fd4bb83bab28e0', '\x01a22d26c1417b5e9ee79b3deca00d1e', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22d26c10679e2b7fd4bb83bab28e0', '\x01a22d26c1447a2e9240e309ba550571', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c27374ebb53ff0e206b366a6', '\x01a22d26c27d739bbce24a0da8466136', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c27374ebb53ff0e206b366a6', '\x01a22d26c2887e4da9b13e9a2241b9a4', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c27374ebb53ff0e206b366a6', '\x01a22d26c29179c58ba5c90eeb4f7419', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c27374ebb53ff0e206b366a6', '\x01a22d26c29576a0be8fee3639c761a2', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c2757cd4837102acff2ba403', '\x01a22d26c29179c58ba5c90eeb4f7419', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c2757cd4837102acff2ba403', '\x01a22d26c29576a0be8fee3639c761a2', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c2757cd4837102acff2ba403', '\x01a22d26c29c77b5860fd8f114a77e67', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c2757cd4837102acff2ba403', '\x01a22d26c2a07c4fab768b41f23e5831', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c2757cd4837102acff2ba403', '\x01a22d26c2a7715bbc8cc10b01860cc6', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c27877248d99d5bd30170615', '\x01a22d26c2a07c4fab768b41f23e5831', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c27877248d99d5bd30170615', '\x01a22d26c2a7715bbc8cc10b01860cc6', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22d26c27877248d99d5bd30170615', '\x01a22d26c2a97306928bc6ef97049968', NULL);


--
-- Data for Name: memory_store; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memory_store VALUES (1, '\x01a22d26c1037ee48cd6d9532c44f208', 2, 101, 1796053844227, 1796053844522, 'zoë and friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 3116845403);
INSERT INTO public.memory_store VALUES (1, '\x01a22d26c10679e2b7fd4bb83bab28e0', 2, 107, 1796053844230, 1796053844539, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 509647667);
INSERT INTO public.memory_store VALUES (1, '\x01a22d26c1007af1853074e5bccace20', 3, 115, 1796053844224, 1796053844558, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 1980794100);
INSERT INTO public.memory_store VALUES (2, '\x01a22d26c2757cd4837102acff2ba403', 2, 111, 1796053844597, 1796053844871, 'zoë and friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 412715705);
INSERT INTO public.memory_store VALUES (2, '\x01a22d26c27877248d99d5bd30170615', 2, 117, 1796053844600, 1796053844885, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 1811537113);
INSERT INTO public.memory_store VALUES (2, '\x01a22d26c27374ebb53ff0e206b366a6', 3, 125, 1796053844595, 1796053844900, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 4042641169);


--
-- Data for Name: meta; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meta VALUES ('application', '\x526f6c6f');
INSERT INTO public.meta VALUES ('schema', '\x0000000000000003');
INSERT INTO public.meta VALUES ('migration_lease', '\x');
INSERT INTO public.meta VALUES ('workspaces', '\x');
INSERT INTO public.meta VALUES ('signing_secret', '\xc8d7bd7a6202ae1b730b237204a24086333d4339599f4e3e06dc05d474b5f4b5');


--
-- Data for Name: phone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.phone VALUES (1, '+49305550123', '\x01a22d26c11274b7b1ea42d526907336', '49305550123');
INSERT INTO public.phone VALUES (1, '+49305550125', '\x01a22d26c123703f9c58aed056b98abc', '49305550125
0049305550125');
INSERT INTO public.phone VALUES (1, '+49305550126', '\x01a22d26c12b75dab9dca0f7ce7d23f1', '49305550126');
INSERT INTO public.phone VALUES (1, '+49305550128', '\x01a22d26c136792681a2883072511e3d', '49305550128
0305550128');
INSERT INTO public.phone VALUES (1, '+49305550129;ext=5', '\x01a22d26c13875098a3f93f468570081', '49305550129
493055501295');
INSERT INTO public.phone VALUES (1, '+492025550127', '\x01a22d26c1417b5e9ee79b3deca00d1e', '492025550127');
INSERT INTO public.phone VALUES (1, '+12025550128;ext=7', '\x01a22d26c1447a2e9240e309ba550571', '12025550128
120255501287');
INSERT INTO public.phone VALUES (1, '+12025550131', '\x01a22d26c1587ba68186f62de4de1959', '12025550131');
INSERT INTO public.phone VALUES (1, '+12025550132', '\x01a22d26c15a7e4bb6a662b8b9b272e2', '12025550132');
INSERT INTO public.phone VALUES (1, '+49305550133', '\x01a22d26c16378828034a3aab3e19e41', '49305550133');
INSERT INTO public.phone VALUES (1, '+49305550134', '\x01a22d26c16676e5a79abccd4f42b007', '49305550134');
INSERT INTO public.phone VALUES (1, '+49305550135', '\x01a22d26c16e7511b2505d1fc29b1458', '49305550135');
INSERT INTO public.phone VALUES (1, '3', '\x01a22d26c1717dcf8cdebaee333bd8e0', '3');
INSERT INTO public.phone VALUES (1, '0', '\x01a22d26c17978e092898718dd7ea60a', '0');
INSERT INTO public.phone VALUES (1, 'unknown', '\x01a22d26c17c7185817db70d1461aa9b', '');
INSERT INTO public.phone VALUES (1, '+49110', '\x01a22d26c18477edb0f4f7a888029c6e', '49110');
INSERT INTO public.phone VALUES (1, '49', '\x01a22d26c1867691966b39da23013c80', '49');
INSERT INTO public.phone VALUES (1, '+49305550136', '\x01a22d26c1907c83a3c7436e75843e7a', '49305550136');
INSERT INTO public.phone VALUES (1, '+49305550137', '\x01a22d26c1907c83a3c7436e75843e7a', '49305550137');
INSERT INTO public.phone VALUES (1, '+49305550138', '\x01a22d26c19876988df745b5a69fb653', '49305550138');
INSERT INTO public.phone VALUES (1, '+49305550138;ext=1', '\x01a22d26c19876988df745b5a69fb653', '49305550138
493055501381');
INSERT INTO public.phone VALUES (1, '+49305550139;ext=4', '\x01a22d26c19d7295b9c18b04cb4b6008', '49305550139
03055501394');
INSERT INTO public.phone VALUES (1, '+49305550140;ext=12', '\x01a22d26c1a1755fb4827f070916277f', '49305550140
030555014012');
INSERT INTO public.phone VALUES (1, '+49305550141;ext=3', '\x01a22d26c1a57b15a43c3ee4609811cc', '49305550141
493055501413');
INSERT INTO public.phone VALUES (1, '+4912025550142;ext=9', '\x01a22d26c1ad7d41a87f2412377b7f32', '4912025550142
120255501429');
INSERT INTO public.phone VALUES (1, '+492025550142;ext=9', '\x01a22d26c1ad7d41a87f2412377b7f32', '492025550142
20255501429');
INSERT INTO public.phone VALUES (1, '+12025550142', '\x01a22d26c1ad7d41a87f2412377b7f32', '12025550142');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22d26c1b17cbfbc2c660d717dd644', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22d26c1bb7892b4b0ba4264754a11', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22d26c1c47634824ec838c08d256a', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22d26c1cd7dfb95641db8ea139d66', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22d26c1d77ed8bd7ed5bf075800d1', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22d26c1e0701e8fab3fda20c3a0f8', '');
INSERT INTO public.phone VALUES (1, '+49305550143;ext=8', '\x01a22d26c1207e898f6d7b960f8ce475', '49305550143
03055501438');
INSERT INTO public.phone VALUES (1, '+49305550144', '\x01a22d26c12e7541afed9eae17472a86', '49305550144');
INSERT INTO public.phone VALUES (1, '+49305550145', '\x01a22d26c12e7541afed9eae17472a86', '49305550145
0305550145');
INSERT INTO public.phone VALUES (2, '+49305550123', '\x01a22d26c27d739bbce24a0da8466136', '49305550123');
INSERT INTO public.phone VALUES (2, '+49305550125', '\x01a22d26c2887e4da9b13e9a2241b9a4', '49305550125
0049305550125');
INSERT INTO public.phone VALUES (2, '+49305550126', '\x01a22d26c29179c58ba5c90eeb4f7419', '49305550126');
INSERT INTO public.phone VALUES (2, '0305550128', '\x01a22d26c29c77b5860fd8f114a77e67', '0305550128');
INSERT INTO public.phone VALUES (2, '+49305550129;ext=5', '\x01a22d26c2a07c4fab768b41f23e5831', '49305550129
493055501295');
INSERT INTO public.phone VALUES (2, '2025550127', '\x01a22d26c2a7715bbc8cc10b01860cc6', '2025550127');
INSERT INTO public.phone VALUES (2, '+12025550128;ext=7', '\x01a22d26c2a97306928bc6ef97049968', '12025550128
120255501287');
INSERT INTO public.phone VALUES (2, '+12025550131', '\x01a22d26c2b878ed9525f323558d26ed', '12025550131');
INSERT INTO public.phone VALUES (2, '+12025550132', '\x01a22d26c2bb768c991ab2f614863ddb', '12025550132');
INSERT INTO public.phone VALUES (2, '+49305550133', '\x01a22d26c2c2771b99cc5c4d45af6126', '49305550133');
INSERT INTO public.phone VALUES (2, '+49305550134', '\x01a22d26c2c57c8aaaf919e25a10cc5d', '49305550134');
INSERT INTO public.phone VALUES (2, '305550135', '\x01a22d26c2cd71da924308a20bfd20ea', '305550135');
INSERT INTO public.phone VALUES (2, '3', '\x01a22d26c2cf7079b61f05a11be3acc3', '3');
INSERT INTO public.phone VALUES (2, '0', '\x01a22d26c2d77f608095ef5f3a30bd79', '0');
INSERT INTO public.phone VALUES (2, 'unknown', '\x01a22d26c2da7931b6de89930b3d0442', '');
INSERT INTO public.phone VALUES (2, '110', '\x01a22d26c2e37ce3ad8dad1e4e48bc36', '110');
INSERT INTO public.phone VALUES (2, '49', '\x01a22d26c2e67113899d668d330920c9', '49');
INSERT INTO public.phone VALUES (2, '+49305550136', '\x01a22d26c2ef7122a216bdc12c001ef1', '49305550136');
INSERT INTO public.phone VALUES (2, '+49305550137', '\x01a22d26c2ef7122a216bdc12c001ef1', '49305550137');
INSERT INTO public.phone VALUES (2, '+49305550138', '\x01a22d26c2f7733a9b2fe6421341ad2a', '49305550138');
INSERT INTO public.phone VALUES (2, '+49305550138;ext=1', '\x01a22d26c2f7733a9b2fe6421341ad2a', '49305550138
493055501381');
INSERT INTO public.phone VALUES (2, '0305550139;ext=4', '\x01a22d26c2ff76c38761c6fd4d6235a0', '0305550139
03055501394');
INSERT INTO public.phone VALUES (2, '+49305550139;ext=4', '\x01a22d26c2ff76c38761c6fd4d6235a0', '49305550139
493055501394');
INSERT INTO public.phone VALUES (2, '0305550140;ext=12', '\x01a22d26c30670e5bf8de065f43bca8f', '0305550140
030555014012');
INSERT INTO public.phone VALUES (2, '+49305550140;ext=12', '\x01a22d26c30670e5bf8de065f43bca8f', '49305550140
4930555014012');
INSERT INTO public.phone VALUES (2, '+49305550141;ext=3', '\x01a22d26c30b74f692ad32ecf9a1facb', '49305550141
493055501413');
INSERT INTO public.phone VALUES (2, '12025550142;ext=9', '\x01a22d26c312737b9ca5d206d28d5ff0', '12025550142
120255501429');
INSERT INTO public.phone VALUES (2, '2025550142;ext=9', '\x01a22d26c312737b9ca5d206d28d5ff0', '2025550142
20255501429');
INSERT INTO public.phone VALUES (2, '+12025550142', '\x01a22d26c312737b9ca5d206d28d5ff0', '12025550142');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22d26c3157e569e32f5b4bcbd0545', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22d26c31e7d2ebc93da0b365eedea', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22d26c3267faab504f4ff997b0a50', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22d26c32f7607aec6e7f184cc8fc9', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22d26c3397ed5b75379b3a06f61ac', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22d26c3447662a6036703e632fa52', '');
INSERT INTO public.phone VALUES (2, '0305550143;ext=8', '\x01a22d26c2857ee2a9adb26d5feb6935', '0305550143
03055501438');
INSERT INTO public.phone VALUES (2, '+49305550144', '\x01a22d26c29576a0be8fee3639c761a2', '49305550144');
INSERT INTO public.phone VALUES (2, '0305550145', '\x01a22d26c29576a0be8fee3639c761a2', '0305550145');


--
-- Data for Name: retry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633162312d376362662d626332632d363630643731376464363434227d7d', 1796053844401, 3128443977);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447444e4559585334435731444d4638313741540a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447444e4559585334435731444d463831374154222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3430355a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3430355a227d', 1796053844405, 2504276127);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a44474452455745544138513753545434504554300a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447445245574554413851375354543450455430222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3430385a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3430385a227d', 1796053844408, 2232245213);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633162622d373839322d623462302d626134323634373534613131227d7d', 1796053844411, 3303223500);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447445946444e5648524b5a434435594245375a0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447445946444e5648524b5a434435594245375a222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3431345a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3431345a227d', 1796053844414, 2494512579);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a44474530454531545845534e58434d335732434d0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a44474530454531545845534e58434d335732434d222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3431365a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3431365a227d', 1796053844416, 2275820888);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633163342d373633342d383234652d633833386330386432353661227d7d', 1796053844420, 2571964541);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447453745525041305a4a4142345038544457300a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447453745525041305a4a414234503854445730222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3432335a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3432335a227d', 1796053844423, 3854103834);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a44474541464d315450573653414d334a4d575a310a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a44474541464d315450573653414d334a4d575a31222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3432365a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3432365a227d', 1796053844426, 2782482205);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633163642d376466622d393536342d316462386561313339643636227d7d', 1796053844429, 291618710);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a44474548464348563359424e4852334e563943500a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a44474548464348563359424e4852334e56394350222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3433335a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3433335a227d', 1796053844433, 816050957);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447454d4539463946584134354a5142364b59530a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447454d4539463946584134354a5142364b5953222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3433365a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3433365a227d', 1796053844436, 2606852890);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633164372d376564382d626437652d643562663037353830306431227d7d', 1796053844439, 3378687555);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447455445393638463854434a564433484353510a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447455445393638463854434a56443348435351222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3434325a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3434325a227d', 1796053844442, 326064499);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447455845484338525a463947414d5a464441430a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447455845484338525a463947414d5a46444143222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3434355a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3434355a227d', 1796053844445, 3580146487);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633165302d373031652d386661622d336664613230633361306638227d7d', 1796053844448, 1360989473);
INSERT INTO public.retry VALUES (1, '\x000000000001e54e73a3a33a7b659f30', 'corrected', '\x6252cc869523bfc0122b3fb03aa002cd5c98a14f440d136ee96ef4826b6e2f79', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796053844454, 1801379194);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633331352d376535362d396533322d663562346263626430353435227d7d', 1796053844757, 766011345);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447525246375139543059465a5732595745444a0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447525246375139543059465a5732595745444a222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3736305a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3736305a227d', 1796053844760, 2332732775);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447525645444b54585959484850335a583859300a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447525645444b54585959484850335a58385930222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3736335a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3736335a227d', 1796053844763, 2378786691);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633331652d376432652d626339332d646130623336356565646561227d7d', 1796053844766, 1574735165);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a44475330465348525356523457374731355052350a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447533046534852535652345737473135505235222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3736385a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3736385a227d', 1796053844768, 417118117);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a44475333454130523343313331474339584232330a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447533345413052334331333147433958423233222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3737315a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3737315a227d', 1796053844771, 3430658324);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633332362d376661612d623530342d663466663939376230613530227d7d', 1796053844774, 4206557370);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a44475339455633543841343652535447305230380a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447533945563354384134365253544730523038222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3737375a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3737375a227d', 1796053844777, 1764914571);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447534345504a5352594d4b36464450574b47460a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447534345504a5352594d4b36464450574b4746222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3738305a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3738305a227d', 1796053844780, 3573377389);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633332662d373630372d616563362d653766313834636338666339227d7d', 1796053844783, 2226326391);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447534a46443942313542565731534e505745390a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447534a46443942313542565731534e50574539222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3738365a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3738365a227d', 1796053844786, 3681304039);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a4447534e463336535831424b414d3933423046410a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a4447534e463336535831424b414d393342304641222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3738395a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3738395a227d', 1796053844789, 967160718);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633333392d376564352d623735332d373962336130366636316163227d7d', 1796053844793, 3557938851);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a44475358454d33394b3247364b334343344e47390a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a44475358454d33394b3247364b334343344e4739222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3739375a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3739375a227d', 1796053844797, 755663125);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38504a44475430464a3354363650544d31474832544d480a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38504a44475430464a3354363650544d31474832544d48222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305431353a35303a34342e3830305a222c22757064617465645f6174223a22323032362d31312d33305431353a35303a34342e3830305a227d', 1796053844800, 2848858035);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326432362d633334342d373636322d613630332d363730336536333266613532227d7d', 1796053844804, 1968898508);
INSERT INTO public.retry VALUES (2, '\x000000000002d6864ddc75d5abe6503a', 'corrected', '\x4d3c007ced56d7641225a796b00da199ce2f952689a81948ae54805a26e1e72b', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796053844822, 3648673958);


--
-- Data for Name: workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workspace VALUES (2, '\x01a22d26bde377f8a48fc9589204f447', 'regionless', 137, 43, '{"unique_emails":false,"metadata":"replace","phone_region":null}', 1796053843432, 1729560986, 196610, NULL);
INSERT INTO public.workspace VALUES (1, '\x01a22d26bc6c7ce1815e1d82dbc3c5fb', 'german', 127, 41, '{"unique_emails":true,"metadata":"merge","phone_region":"DE"}', 1796053843058, 3948870158, 196610, NULL);


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


