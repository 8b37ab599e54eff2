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
-- Name: tombstone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tombstone (
    workspace_id bigint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    subject_id bytea NOT NULL,
    "position" bigint NOT NULL
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

INSERT INTO public.api_key VALUES (1, '\x0000000000018f01ea9537065c151158', 'all', 'workspace:admin', '\x9d0552266b37ae3a14af9d846e338766ad13b2b7797b6c80f2d4d00f12be8384', 'off', 1796082413161, NULL, NULL, 3914805828, NULL, NULL);
INSERT INTO public.api_key VALUES (2, '\x00000000000277d8e26ae98c50779468', 'all', 'workspace:admin', '\x5cc0578221c5a0c018547579e7e434a10f2c265fb46d35b0b3e7511ccc0a7d51', 'off', 1796082413471, NULL, NULL, 575748204, NULL, NULL);
INSERT INTO public.api_key VALUES (1, '\x000000000001cd5d21a9783eca6264c1', 'revoked', 'contacts:read', '\x17d1fffca9cc190a8ebab49fe78eb0cc5d99a13a7277976b7e1633637e5f12ae', '100/s', 1796082413630, NULL, 1796082413670, 2141272170, NULL, NULL);
INSERT INTO public.api_key VALUES (1, '\x0000000000015f2a5077f363f95336fb', 'rotated', 'contacts:read', '\x25876fe1f224a6fd7fb4c86b9afdbc4352321d2389edd0d0be459040b2fee556', '100/s', 1796082413839, NULL, NULL, 1436312193, '\x017e768e318b2232920cb42685ffb20ce9662576fa35e4c8b969f2ba1aff55b7', 1798674413859);


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '\x01a22edaade4f4aea9fb8015807e0aaf', 1796082413028, 'workspace.created', 'german', '{"unique_emails":true,"metadata":"merge","phone_region":"DE","quota_mib":null}', 'uid 0 at vm', 3598297581);
INSERT INTO public.audit VALUES (1, '\x01a22edaae6b4f298906d2e89b9a3295', 1796082413163, 'key.created', 'german', '{"key":"0000000001HW0YN59Q0SE1A4AR","name":"all","scopes":["workspace:admin"],"rate_limit":"off"}', 'uid 0 at vm', 3417763786);
INSERT INTO public.audit VALUES (2, '\x01a22edaaf159b7e8dd8e458ec500182', 1796082413333, 'workspace.created', 'regionless', '{"unique_emails":false,"metadata":"replace","phone_region":null,"quota_mib":null}', 'uid 0 at vm', 1122890452);
INSERT INTO public.audit VALUES (2, '\x01a22edaafa0b9a26ce9ac3ccbd70659', 1796082413472, 'key.created', 'regionless', '{"key":"0000000002EZCE4TQ9HH87F538","name":"all","scopes":["workspace:admin"],"rate_limit":"off"}', 'uid 0 at vm', 2577633931);
INSERT INTO public.audit VALUES (1, '\x01a22edab03f7cf01fc83a4d3c6a1449', 1796082413631, 'key.created', 'german', '{"key":"0000000001SNEJ3ABR7V564S61","name":"revoked","scopes":["contacts:read"],"rate_limit":"100/s"}', 'uid 0 at vm', 3883728428);
INSERT INTO public.audit VALUES (1, '\x01a22edab068324d1b21c659163724dd', 1796082413672, 'key.revoked', 'german', '{"key":"0000000001SNEJ3ABR7V564S61","name":"revoked","scopes":["contacts:read"],"rate_limit":"100/s"}', 'uid 0 at vm', 3033413397);
INSERT INTO public.audit VALUES (1, '\x01a22edab111ce19dd3910ba90e707a6', 1796082413841, 'key.created', 'german', '{"key":"0000000001BWN50XZKCFWN6DQV","name":"rotated","scopes":["contacts:read"],"rate_limit":"100/s"}', 'uid 0 at vm', 1159074530);
INSERT INTO public.audit VALUES (1, '\x01a22edab13f089bdae24f8f085bf31f', 1796082413887, 'key.rotated', 'german', '{"key":"0000000001BWN50XZKCFWN6DQV","name":"rotated","scopes":["contacts:read"],"rate_limit":"100/s","former_until":"2026-12-30T23:46:53.859Z"}', 'uid 0 at vm', 648902566);
INSERT INTO public.audit VALUES (3, '\x01a22edab1f5820f942dff7904170c92', 1796082414069, 'workspace.created', 'gone', '{"unique_emails":true,"metadata":"merge","phone_region":null,"quota_mib":null}', 'uid 0 at vm', 3773553542);
INSERT INTO public.audit VALUES (3, '\x01a22edab28245b595deff9ee935ca21', 1796082414210, 'workspace.deleted', 'gone', '{"contacts":0}', 'uid 0 at vm', 3668904404);
INSERT INTO public.audit VALUES (0, '\x01a22edab6e813e4cbd768aca97ac074', 1796082415336, 'server.started', '', '{"address":"127.0.0.1:38663","version":"0.1.0"}', 'uid 0 at vm', 1522994642);
INSERT INTO public.audit VALUES (0, '\x01a22edab9824d0f836ecb634154adb9', 1796082416002, 'server.stopped', '', '{}', 'uid 0 at vm', 934897724);
INSERT INTO public.audit VALUES (0, '\x01a22edab9cb52e4a919ab3041059ef3', 1796082416075, 'server.started', '', '{"address":"127.0.0.1:32981","version":"0.1.0"}', 'uid 0 at vm', 2411452342);
INSERT INTO public.audit VALUES (0, '\x01a22edababf3b6052efacf8e9ad0cde', 1796082416319, 'server.stopped', '', '{}', 'uid 0 at vm', 2960721087);


--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change VALUES (1, 1, 'company', '\x01a22edab6f271a6a9010b62f98d2318', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796082415346, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab6ef754a65f7c694c1a2e41b', 1331846081);
INSERT INTO public.change VALUES (1, 2, 'company', '\x01a22edab6f67c4eb0517eee9a84a784', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796082415350, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab6f5626af0b43df987e99c91', 764429949);
INSERT INTO public.change VALUES (1, 3, 'company', '\x01a22edab6f872e3a17a9bca2f53ad6b', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796082415352, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab6f84733cef3316c9a3ba37b', 3175199470);
INSERT INTO public.change VALUES (1, 4, 'company', '\x01a22edab6fa70bea47cbf5d40c3ee03', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796082415354, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab6f9fdc9e6176d7a917e143e', 2224233920);
INSERT INTO public.change VALUES (1, 5, 'memory_store', '\x01a22edab6fb7b32909ca30b7411be3f', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796082415355, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab6fbfd5f117f003475c5fcb7', 4095658337);
INSERT INTO public.change VALUES (1, 6, 'memory_store', '\x01a22edab6fe72fb83664d66fe620f46', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796082415358, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab6fdd2b108e950ee94a4f45c', 1845500045);
INSERT INTO public.change VALUES (1, 7, 'memory_store', '\x01a22edab70372309d401b2fd3d0ea73', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796082415363, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7026eb43b5ab5a98c3983f4', 504602750);
INSERT INTO public.change VALUES (1, 8, 'memory_store', '\x01a22edab705737bab37da8357d0987a', NULL, 1, 'created', '{}', '{}', 1796082415365, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7048e68086a5c6e9241a95d', 2374077125);
INSERT INTO public.change VALUES (1, 9, 'contact', '\x01a22edab70c7ca4950a379c87ffb458', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796082415372, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab706256afaea097e3cbc0318', 3700191494);
INSERT INTO public.change VALUES (1, 10, 'contact', '\x01a22edab7117d0b933888bf46c8d9c0', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', 1796082415377, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7106a8cda77ccd5fe33c42f', 1952130099);
INSERT INTO public.change VALUES (1, 11, 'contact', '\x01a22edab7117d0b933888bf46c8d9c0', 10, 2, 'deleted', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', '{"name":{},"phones":[]}', 1796082415380, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab71221d41e1a3610460497e2', 3236187245);
INSERT INTO public.change VALUES (1, 12, 'contact', '\x01a22edab7177a8ab6e9df7760d2cf91', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', 1796082415383, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab716b5e8ffddf06c4ff20094', 894544090);
INSERT INTO public.change VALUES (1, 13, 'contact', '\x01a22edab71970ed84773b1ecd6d161a', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796082415385, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab718b8f73cd65c024e709cf4', 4146234199);
INSERT INTO public.change VALUES (1, 14, 'contact', '\x01a22edab71a743292233f54a3087485', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796082415386, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab71a7af54905bbd7201f600a', 643167902);
INSERT INTO public.change VALUES (1, 15, 'contact', '\x01a22edab71a743292233f54a3087485', 14, 2, 'deleted', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', '{"name":{},"phones":[]}', 1796082415402, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab729cb64001983739b308380', 1344199348);
INSERT INTO public.change VALUES (1, 16, 'contact', '\x01a22edab72c77ed8473e55c1574ab70', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796082415404, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab72c78bdcea7784ccee05f9a', 1849163298);
INSERT INTO public.change VALUES (1, 17, 'contact', '\x01a22edab72e7e3b91b7aaec5731e8fd', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796082415406, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab72ea9569b2db1a049ffed0a', 1577456299);
INSERT INTO public.change VALUES (1, 18, 'contact', '\x01a22edab730712a8be572b0f9f1163f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796082415408, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab730b084debdd840c253950f', 409989697);
INSERT INTO public.change VALUES (1, 19, 'contact', '\x01a22edab730712a8be572b0f9f1163f', 18, 2, 'deleted', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', '{"name":{},"phones":[]}', 1796082415410, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7322e64caa45bad195f2c95', 802217007);
INSERT INTO public.change VALUES (1, 20, 'contact', '\x01a22edab734777d8b5fffc739580bc2', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796082415412, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab733075f1eb8ba136a7c28a7', 4127804209);
INSERT INTO public.change VALUES (1, 21, 'contact', '\x01a22edab7367a7a9183f907457acbbb', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796082415414, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab73551c753e480f6239f508f', 55921648);
INSERT INTO public.change VALUES (1, 22, 'contact', '\x01a22edab73770c7b5eafa2d2d10378e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796082415415, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab737a8bd9b1bbf2d9eada855', 833704803);
INSERT INTO public.change VALUES (1, 23, 'contact', '\x01a22edab73770c7b5eafa2d2d10378e', 22, 2, 'deleted', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', '{"name":{},"phones":[]}', 1796082415417, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab739b5d60e2c98954bf83379', 1892871982);
INSERT INTO public.change VALUES (2, 5, 'memory_store', '\x01a22edab84a78f5aca02863b60c59bb', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796082415690, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab84996d7667650099fc7bb6b', 3347090091);
INSERT INTO public.change VALUES (1, 24, 'contact', '\x01a22edab73b71a5b7b359a98a4209c4', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796082415419, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab73b0902920750122c665adc', 4247455557);
INSERT INTO public.change VALUES (1, 25, 'contact', '\x01a22edab73d7719a2ee423fd160efba', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796082415421, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab73dca9f3fd31cc1b59529f3', 3004042163);
INSERT INTO public.change VALUES (1, 26, 'contact', '\x01a22edab73f77f38d632fe477520929', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796082415423, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab73f5fc2df99b1a0e1d270e0', 2903324287);
INSERT INTO public.change VALUES (1, 27, 'contact', '\x01a22edab73f77f38d632fe477520929', 26, 2, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', '{"name":{},"phones":[]}', 1796082415425, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab741a7a0f2aa609c3c00cd9b', 2183629344);
INSERT INTO public.change VALUES (1, 28, 'contact', '\x01a22edab7437b2dbbe87ab13f81bf74', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796082415427, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab743947e81765ca5f1c41474', 2082354005);
INSERT INTO public.change VALUES (1, 29, 'contact', '\x01a22edab745732196f129f0138e91db', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796082415429, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab744bd9fe8cd96ed96a63471', 3959470898);
INSERT INTO public.change VALUES (1, 30, 'contact', '\x01a22edab7477a9ba6f18e1aa0c0f52f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796082415431, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab74783618151dd89911762ad', 2891829916);
INSERT INTO public.change VALUES (1, 31, 'contact', '\x01a22edab7477a9ba6f18e1aa0c0f52f', 30, 2, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796082415433, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab74964fa689162e1de865f62', 1820761836);
INSERT INTO public.change VALUES (1, 32, 'contact', '\x01a22edab74b7115a18cfa6b2105857d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796082415435, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab74b04048648000b8f87983f', 1343625330);
INSERT INTO public.change VALUES (1, 33, 'contact', '\x01a22edab74d71fc837432f3d5e5a545', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796082415437, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab74c3194bd0c3c33d09d9de2', 1333697540);
INSERT INTO public.change VALUES (1, 34, 'contact', '\x01a22edab7547a0f82fba2901e026da4', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796082415444, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab753219564462b2e09d34c1f', 3429113504);
INSERT INTO public.change VALUES (1, 35, 'contact', '\x01a22edab7547a0f82fba2901e026da4', 34, 2, 'deleted', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', '{"name":{},"phones":[]}', 1796082415447, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab756e2e4c63ab73ce0a48b1c', 2931629899);
INSERT INTO public.change VALUES (1, 36, 'contact', '\x01a22edab7597483ac9f119f11cd6364', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796082415449, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab758613cc89ab0bfbd883112', 1109818715);
INSERT INTO public.change VALUES (1, 37, 'contact', '\x01a22edab75b794d8fb4debb6173d8f9', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796082415451, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab75a7dc084299e321ed5b0ee', 226700426);
INSERT INTO public.change VALUES (1, 38, 'contact', '\x01a22edab75e7e2b9dd3633eedb2709d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796082415454, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab75d33c9ec5dd1d46b67b61d', 3149584115);
INSERT INTO public.change VALUES (1, 39, 'contact', '\x01a22edab75e7e2b9dd3633eedb2709d', 38, 2, 'deleted', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', '{"name":{},"phones":[]}', 1796082415456, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab75f8bda32e1e528d7f0e5c9', 2448202898);
INSERT INTO public.change VALUES (1, 40, 'contact', '\x01a22edab76273b980d3a0fa870bb225', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796082415458, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab761f904ce60f02b46ef3738', 3342972267);
INSERT INTO public.change VALUES (1, 41, 'contact', '\x01a22edab764774ea76fdac51a4a15fb', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796082415460, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab763ad1469f9a84e71df0ca9', 3844669564);
INSERT INTO public.change VALUES (1, 42, 'contact', '\x01a22edab7667006ae72adebb60d47d3', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796082415462, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab765ba2805a5d2f6c6cb3051', 3400650915);
INSERT INTO public.change VALUES (1, 43, 'contact', '\x01a22edab7667006ae72adebb60d47d3', 42, 2, 'deleted', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', '{"name":{},"phones":[]}', 1796082415464, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab767c17d561e1c287258026f', 2490048295);
INSERT INTO public.change VALUES (1, 44, 'contact', '\x01a22edab76977c8bc5c2e0897f7bf2d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796082415465, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab769d49162a0c69800985623', 1784986127);
INSERT INTO public.change VALUES (2, 6, 'memory_store', '\x01a22edab84e7c9cab3d2a91554df9de', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796082415694, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab84d61f9cda50950717fa178', 1471031272);
INSERT INTO public.change VALUES (1, 45, 'contact', '\x01a22edab76c7918a730db0141acfc61', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796082415468, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab76b052546daf112284c54af', 813302147);
INSERT INTO public.change VALUES (1, 46, 'contact', '\x01a22edab76e74d29b032bafcb27e87e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796082415470, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab76dbf193bb87302cf5de287', 4017592081);
INSERT INTO public.change VALUES (1, 47, 'contact', '\x01a22edab76e74d29b032bafcb27e87e', 46, 2, 'deleted', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', '{"name":{},"phones":[]}', 1796082415472, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab76fcc1043112f0fdbacc67b', 3113257085);
INSERT INTO public.change VALUES (1, 48, 'contact', '\x01a22edab7727ddab563e0fbb2dee09f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796082415474, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7713d416e17ef3e317006de', 1773650405);
INSERT INTO public.change VALUES (1, 49, 'contact', '\x01a22edab774736a9a238f9be4b1dab8', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796082415476, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab77349ed7874752746c7dd09', 3992652422);
INSERT INTO public.change VALUES (1, 50, 'contact', '\x01a22edab7757e8a9969ccf4399f8b95', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796082415477, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab77537a14dd5f254befe1e95', 2137569328);
INSERT INTO public.change VALUES (1, 51, 'contact', '\x01a22edab7757e8a9969ccf4399f8b95', 50, 2, 'deleted', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', '{"name":{},"phones":[]}', 1796082415480, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab778c3169c638d423cb9d9e3', 1393045936);
INSERT INTO public.change VALUES (1, 52, 'contact', '\x01a22edab77a7eed81be8b48d79a3f1b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796082415482, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab77a27f2f993d456b425ee01', 1290514208);
INSERT INTO public.change VALUES (1, 53, 'contact', '\x01a22edab77c7c2cb2a7f168397338bc', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796082415484, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab77c103c6dbdc55de6f4b677', 687299905);
INSERT INTO public.change VALUES (1, 54, 'contact', '\x01a22edab77c7c2cb2a7f168397338bc', 53, 2, 'deleted', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', '{"name":{},"phones":[]}', 1796082415486, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab77df33077bfdcf716ffc7e9', 4149738151);
INSERT INTO public.change VALUES (1, 55, 'contact', '\x01a22edab7807a8598e8214dd84a5610', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796082415488, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab77fd0d28406f8d58547f881', 4021822295);
INSERT INTO public.change VALUES (1, 56, 'contact', '\x01a22edab783791eb0369d50f45af1eb', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"+49305550139;ext=4","primary":true}]}', 1796082415491, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab782062eec5681e8ff20d9a9', 4053739383);
INSERT INTO public.change VALUES (1, 57, 'contact', '\x01a22edab7867037aea277f390a58a66', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"+49305550140;ext=12","primary":true}]}', 1796082415494, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab785f2071050e14a34d65fed', 2635325874);
INSERT INTO public.change VALUES (1, 58, 'contact', '\x01a22edab78a70fbb23cde040c0c9a9a', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1796082415498, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab78aa29fe26a303124459984', 2067358674);
INSERT INTO public.change VALUES (1, 59, 'contact', '\x01a22edab78c7d3fb44735a80a209ef3', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796082415500, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab78cde588d04ccdb1d523fa3', 3110054185);
INSERT INTO public.change VALUES (1, 60, 'contact', '\x01a22edab78c7d3fb44735a80a209ef3', 59, 2, 'deleted', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', '{"name":{},"phones":[]}', 1796082415503, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab78ed2f1747a4539322ab2cf', 622080213);
INSERT INTO public.change VALUES (1, 61, 'contact', '\x01a22edab79074c686ef8c4a4622fabd', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796082415504, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab790203b555cc81b0d8f5e26', 3704335655);
INSERT INTO public.change VALUES (1, 62, 'contact', '\x01a22edab79373f39031bcbe19926afb', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415507, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7921331abc6aa22c7de3e56', 4234541957);
INSERT INTO public.change VALUES (1, 63, 'contact', '\x01a22edab7967b29954cc3768f108cae', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796082415510, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab795534eba451d9d42bdf4a2', 3696190338);
INSERT INTO public.change VALUES (2, 7, 'memory_store', '\x01a22edab8507ee49b3e81e51aa31551', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796082415696, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab84f0979f2539e9589422605', 3209889076);
INSERT INTO public.change VALUES (1, 64, 'contact', '\x01a22edab7987e45b9891cf2c896d4d4', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796082415512, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7984e5540c9f20b02a0d3eb', 1653664580);
INSERT INTO public.change VALUES (1, 65, 'contact', '\x01a22edab79a7794aa6bd9f3c55406ed', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415514, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab79a7357d04d142e6478a36e', 4233945251);
INSERT INTO public.change VALUES (1, 66, 'contact', '\x01a22edab79c74018010115a9643c058', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796082415516, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab79c695ccd4adbfdbde8ac7e', 4092165123);
INSERT INTO public.change VALUES (1, 67, 'contact', '\x01a22edab79e7536a6b0ac42af1e31df', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796082415518, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab79eb76ba5963d6663740ba8', 3975061204);
INSERT INTO public.change VALUES (1, 68, 'contact', '\x01a22edab7a070c3b9ad0de3a0956a62', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415520, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab79faa9c5f80c6ec0e56435b', 1961480877);
INSERT INTO public.change VALUES (1, 69, 'contact', '\x01a22edab7a2732391577de86498af87', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796082415522, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7a19123a5cc53b28d626e18', 2744466445);
INSERT INTO public.change VALUES (1, 70, 'contact', '\x01a22edab7a4773982af863bad74b395', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796082415524, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7a36ea60b3d043855a06f8d', 3097841547);
INSERT INTO public.change VALUES (1, 71, 'contact', '\x01a22edab7a6762ea8de6479302afe46', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415526, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7a5625f192fc662beb795e8', 3391725061);
INSERT INTO public.change VALUES (1, 72, 'contact', '\x01a22edab7a87513a6ec959e865cc94e', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796082415528, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7a717b2cb012d47d880942f', 2274019983);
INSERT INTO public.change VALUES (1, 73, 'contact', '\x01a22edab7aa7037a9a1931069cd2935', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796082415530, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7a9b7a1f1f98a5f73a1930f', 3529586661);
INSERT INTO public.change VALUES (1, 74, 'contact', '\x01a22edab7ac74e1a5ed5ebf9d62cfef', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415532, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7ab55652dc8a487e515c3ce', 3886640019);
INSERT INTO public.change VALUES (1, 75, 'contact', '\x01a22edab7ae7471a4792893530acf18', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796082415534, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7adf493c14387af6a960dae', 3016009144);
INSERT INTO public.change VALUES (1, 76, 'contact', '\x01a22edab7af72e5aa4a49809f8b6c0e', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796082415535, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7afaeb078f136045eebd1a1', 3288466569);
INSERT INTO public.change VALUES (1, 77, 'contact', '\x01a22edab7b17d5886021573d501e0bf', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415537, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7b150ac22c61f943cae50c5', 2546647664);
INSERT INTO public.change VALUES (1, 78, 'contact', '\x01a22edab70c7ca4950a379c87ffb458', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796082415548, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7bb2d08d8ecb762bc5a0c45', 3751297218);
INSERT INTO public.change VALUES (1, 79, 'contact', '\x01a22edab7177a8ab6e9df7760d2cf91', 12, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"+49305550143;ext=8","primary":true}]}', 1796082415551, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7be8db4c0dd6ff09dbe6b6f', 3547991491);
INSERT INTO public.change VALUES (1, 80, 'contact', '\x01a22edab71970ed84773b1ecd6d161a', 13, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"}}', 1796082415554, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7c1f996959f6d04dc89cfdc', 2344285174);
INSERT INTO public.change VALUES (2, 8, 'memory_store', '\x01a22edab85278dbac2d7d3b514364ac', NULL, 1, 'created', '{}', '{}', 1796082415698, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab852b68b07f44934b0d03aa7', 3901787256);
INSERT INTO public.change VALUES (1, 81, 'contact', '\x01a22edab72c77ed8473e55c1574ab70', 16, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796082415556, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7c33529cfaa127290139900', 3081087520);
INSERT INTO public.change VALUES (1, 82, 'contact', '\x01a22edab72e7e3b91b7aaec5731e8fd', 17, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"+49305550145"}]}', 1796082415558, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7c53deb70a8c00b8a258057', 507844278);
INSERT INTO public.change VALUES (1, 83, 'contact', '\x01a22edab734777d8b5fffc739580bc2', 20, 2, 'updated', '{"company":null}', '{"company":"01M8QDNDQJE6KAJ08BCBWRT8RR"}', 1796082415561, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7c8964c3d6f60630e1fd1b9', 976746187);
INSERT INTO public.change VALUES (1, 84, 'contact', '\x01a22edab7367a7a9183f907457acbbb', 21, 2, 'updated', '{"company":null}', '{"company":"01M8QDNDQTE2ZA8Z5ZBN0C7VG3"}', 1796082415564, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7cb2099b8a6b76704dd89a1', 1629048761);
INSERT INTO public.change VALUES (1, 85, 'contact', '\x01a22edab79373f39031bcbe19926afb', 62, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796082415565, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7cd963305daa1e7181540c0', 4167173975);
INSERT INTO public.change VALUES (1, 86, 'contact', '\x01a22edab79373f39031bcbe19926afb', 85, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796082415568, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7cf130a0f365407d76800cb', 3368986879);
INSERT INTO public.change VALUES (1, 87, 'contact', '\x01a22edab73b71a5b7b359a98a4209c4', 24, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796082415571, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7d25671f60904015d590223', 528543455);
INSERT INTO public.change VALUES (1, 88, 'contact', '\x01a22edab73d7719a2ee423fd160efba', 25, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796082415573, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7d46a9fd4a7b6462177cb5b', 658181162);
INSERT INTO public.change VALUES (1, 89, 'contact', '\x01a22edab73d7719a2ee423fd160efba', 88, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796082415575, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab7d710c8198a64a9243bdccd', 3303553315);
INSERT INTO public.change VALUES (1, 90, 'contact', '\x01a22edab70c7ca4950a379c87ffb458', 78, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415577}]}', 1796082415577, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7d871cf994dc060f378cabe', 331792754);
INSERT INTO public.change VALUES (1, 91, 'contact', '\x01a22edab7177a8ab6e9df7760d2cf91', 79, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415580}]}', 1796082415580, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7db22527c6357872bf9198c', 4243024021);
INSERT INTO public.change VALUES (1, 92, 'contact', '\x01a22edab71970ed84773b1ecd6d161a', 80, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415583}]}', 1796082415583, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7decb6fd68d5b835995cd30', 2131316808);
INSERT INTO public.change VALUES (1, 93, 'contact', '\x01a22edab72c77ed8473e55c1574ab70', 81, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415586}]}', 1796082415586, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7e1e0f0df4ec4846967c46d', 164194533);
INSERT INTO public.change VALUES (1, 94, 'contact', '\x01a22edab72e7e3b91b7aaec5731e8fd', 82, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415588}]}', 1796082415588, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7e3821fcd6274d9548576e0', 2781001839);
INSERT INTO public.change VALUES (1, 95, 'memory_store', '\x01a22edab6fb7b32909ca30b7411be3f', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796082415590, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7e537f9b95eb75a256485ff', 682709204);
INSERT INTO public.change VALUES (1, 96, 'contact', '\x01a22edab72c77ed8473e55c1574ab70', 93, 4, 'updated', '{"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415586}]}', '{"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415586},{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415599}]}', 1796082415599, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7ee4b895a6fa76fb9fe9453', 3202111810);
INSERT INTO public.change VALUES (1, 97, 'contact', '\x01a22edab72e7e3b91b7aaec5731e8fd', 94, 4, 'updated', '{"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415588}]}', '{"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415588},{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415602}]}', 1796082415602, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7f25e29e454e3c983d47caf', 3477918542);
INSERT INTO public.change VALUES (1, 98, 'contact', '\x01a22edab734777d8b5fffc739580bc2', 83, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415604}]}', 1796082415604, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7f4d06541dc8b20909e8376', 4267931653);
INSERT INTO public.change VALUES (1, 99, 'contact', '\x01a22edab7367a7a9183f907457acbbb', 84, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415606}]}', 1796082415606, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7f6ef230e7415dfcf129113', 3827254297);
INSERT INTO public.change VALUES (1, 100, 'contact', '\x01a22edab73b71a5b7b359a98a4209c4', 87, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415608}]}', 1796082415608, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7f8a263fb06eaccd477f41b', 335316771);
INSERT INTO public.change VALUES (1, 101, 'memory_store', '\x01a22edab6fe72fb83664d66fe620f46', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796082415610, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7fa69b17d190227384c71ea', 3164490920);
INSERT INTO public.change VALUES (1, 102, 'contact', '\x01a22edab7367a7a9183f907457acbbb', 99, 4, 'updated', '{"memberships":[{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415606}]}', '{"memberships":[{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415606},{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415612}]}', 1796082415612, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7fba906092f3f0ceabbd62f', 1379341982);
INSERT INTO public.change VALUES (1, 103, 'contact', '\x01a22edab73b71a5b7b359a98a4209c4', 100, 4, 'updated', '{"memberships":[{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415608}]}', '{"memberships":[{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415608},{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415614}]}', 1796082415614, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7fdea029114f2e192a84cd2', 545170965);
INSERT INTO public.change VALUES (1, 104, 'contact', '\x01a22edab73d7719a2ee423fd160efba', 89, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415616}]}', 1796082415616, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab7ffc4d521dfe556823bd45c', 4012561668);
INSERT INTO public.change VALUES (1, 105, 'contact', '\x01a22edab7437b2dbbe87ab13f81bf74', 28, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415617}]}', 1796082415617, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab801681d8f0c246f076a8aed', 4007473523);
INSERT INTO public.change VALUES (1, 106, 'contact', '\x01a22edab745732196f129f0138e91db', 29, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415619}]}', 1796082415619, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab802104dc2aa005e399dc32d', 3234938514);
INSERT INTO public.change VALUES (1, 107, 'memory_store', '\x01a22edab70372309d401b2fd3d0ea73', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796082415621, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab80403b192f6ac0eb85c770a', 3563101827);
INSERT INTO public.change VALUES (1, 108, 'contact', '\x01a22edab7437b2dbbe87ab13f81bf74', 105, 3, 'updated', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415617}]}', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415617},{"store":"01M8QDNDR5EDXTPDYTGDBX163T","since":1796082415632}]}', 1796082415632, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab80e774b8538bc9d702b1b99', 1824892910);
INSERT INTO public.change VALUES (1, 109, 'contact', '\x01a22edab745732196f129f0138e91db', 106, 3, 'updated', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415619}]}', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415619},{"store":"01M8QDNDR5EDXTPDYTGDBX163T","since":1796082415635}]}', 1796082415635, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab812f27bba5d79456515f00a', 321557516);
INSERT INTO public.change VALUES (1, 110, 'contact', '\x01a22edab74b7115a18cfa6b2105857d', 32, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDR5EDXTPDYTGDBX163T","since":1796082415639}]}', 1796082415639, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab8168bbebc95feae638369a4', 920690720);
INSERT INTO public.change VALUES (1, 111, 'contact', '\x01a22edab74d71fc837432f3d5e5a545', 33, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDR5EDXTPDYTGDBX163T","since":1796082415641}]}', 1796082415641, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab818d98f4062c561ffcdd84f', 1247212531);
INSERT INTO public.change VALUES (1, 112, 'contact', '\x01a22edab7597483ac9f119f11cd6364', 36, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNDR5EDXTPDYTGDBX163T","since":1796082415643}]}', 1796082415643, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab81a17dd29f684df130ff73e', 1234930914);
INSERT INTO public.change VALUES (1, 113, 'memory_store', '\x01a22edab705737bab37da8357d0987a', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796082415645, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab81d0acc048b1c2551f08b29', 2338605385);
INSERT INTO public.change VALUES (1, 114, 'contact', '\x01a22edab7177a8ab6e9df7760d2cf91', 91, 4, 'updated', '{"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415580}]}', '{"memberships":[]}', 1796082415647, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab81fb80ad373e391fbb1a36f', 87263863);
INSERT INTO public.change VALUES (1, 115, 'memory_store', '\x01a22edab6fb7b32909ca30b7411be3f', 95, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796082415651, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab822f208528ed0225237c7c2', 346015515);
INSERT INTO public.change VALUES (1, 116, 'contact', '\x01a22edab7437b2dbbe87ab13f81bf74', 108, 4, 'updated', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415617},{"store":"01M8QDNDR5EDXTPDYTGDBX163T","since":1796082415632}]}', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415617}]}', 1796082415654, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab8243271c2b19a200be7a4de', 1871598345);
INSERT INTO public.change VALUES (1, 117, 'contact', '\x01a22edab745732196f129f0138e91db', 109, 4, 'updated', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415619},{"store":"01M8QDNDR5EDXTPDYTGDBX163T","since":1796082415635}]}', '{"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415619}]}', 1796082415654, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab8243271c2b19a200be7a4de', 1209840681);
INSERT INTO public.change VALUES (1, 118, 'contact', '\x01a22edab74b7115a18cfa6b2105857d', 110, 3, 'updated', '{"memberships":[{"store":"01M8QDNDR5EDXTPDYTGDBX163T","since":1796082415639}]}', '{"memberships":[]}', 1796082415654, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab8243271c2b19a200be7a4de', 1876642210);
INSERT INTO public.change VALUES (1, 119, 'contact', '\x01a22edab74d71fc837432f3d5e5a545', 111, 3, 'updated', '{"memberships":[{"store":"01M8QDNDR5EDXTPDYTGDBX163T","since":1796082415641}]}', '{"memberships":[]}', 1796082415654, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab8243271c2b19a200be7a4de', 126240635);
INSERT INTO public.change VALUES (1, 120, 'contact', '\x01a22edab7597483ac9f119f11cd6364', 112, 3, 'updated', '{"memberships":[{"store":"01M8QDNDR5EDXTPDYTGDBX163T","since":1796082415643}]}', '{"memberships":[]}', 1796082415654, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab8243271c2b19a200be7a4de', 587327082);
INSERT INTO public.change VALUES (1, 121, 'memory_store', '\x01a22edab705737bab37da8357d0987a', 113, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796082415654, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab8243271c2b19a200be7a4de', 4286744878);
INSERT INTO public.change VALUES (1, 122, 'company', '\x01a22edab6f67c4eb0517eee9a84a784', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796082415658, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab82970f6547e0b61391aec61', 4053485604);
INSERT INTO public.change VALUES (1, 123, 'company', '\x01a22edab6f67c4eb0517eee9a84a784', 122, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796082415663, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab82e412deea001c7eaa2cb38', 3233846708);
INSERT INTO public.change VALUES (1, 124, 'contact', '\x01a22edab7367a7a9183f907457acbbb', 102, 5, 'updated', '{"company":"01M8QDNDQTE2ZA8Z5ZBN0C7VG3"}', '{"company":null}', 1796082415666, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab8319236c77c3653bb816942', 928506402);
INSERT INTO public.change VALUES (1, 125, 'company', '\x01a22edab6fa70bea47cbf5d40c3ee03', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796082415666, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab8319236c77c3653bb816942', 402903708);
INSERT INTO public.change VALUES (1, 126, 'contact', '\x01a22edab7437b2dbbe87ab13f81bf74', 116, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}],"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415617}]}', '{"name":{},"phones":[],"memberships":[]}', 1796082415671, 'key:0000000001HW0YN59Q0SE1A4AR', 'synthflow', '\x01a22edab836bfc76c99809a8f663567', 3339389917);
INSERT INTO public.change VALUES (1, 127, 'contact', '\x01a22edab745732196f129f0138e91db', 117, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415619}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796082415673, 'key:0000000001HW0YN59Q0SE1A4AR', 'askelephant', '\x01a22edab839bd5db84d76c37d7da2b0', 1136086225);
INSERT INTO public.change VALUES (2, 1, 'company', '\x01a22edab83e7d2e9e9f5732d8805e4a', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796082415678, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab83c72d9b255b9b80ec854de', 747144241);
INSERT INTO public.change VALUES (2, 2, 'company', '\x01a22edab8417141a6af535e0daa27c1', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796082415681, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab840f051a91b78964a0e147f', 3816477848);
INSERT INTO public.change VALUES (2, 3, 'company', '\x01a22edab843735597195aa6d8056879', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796082415683, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8439f82613874d3180ece0e', 454200652);
INSERT INTO public.change VALUES (2, 4, 'company', '\x01a22edab8477427b4278eff971124a2', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796082415687, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab845b22eed7ce56cbf496ed7', 392347394);
INSERT INTO public.change VALUES (2, 9, 'contact', '\x01a22edab8587ee5a00b659fcd75add2', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796082415704, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab857bd3ff602b895a675e859', 1393561232);
INSERT INTO public.change VALUES (2, 10, 'contact', '\x01a22edab85e7d488a5708754fb4967b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', 1796082415710, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab85d1c6a8ea936e8ad7b328d', 936638024);
INSERT INTO public.change VALUES (2, 11, 'contact', '\x01a22edab85e7d488a5708754fb4967b', 10, 2, 'deleted', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', '{"name":{},"phones":[]}', 1796082415716, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab86333d3f0be51694f3956d1', 500359595);
INSERT INTO public.change VALUES (2, 12, 'contact', '\x01a22edab86674b8a6bcb76a83bfebfd', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', 1796082415718, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8664d8d4194a1f86d865152', 1851365104);
INSERT INTO public.change VALUES (2, 13, 'contact', '\x01a22edab86978c7ba510ac702840388', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796082415721, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab86888b82f80cc95c29e7479', 4277795773);
INSERT INTO public.change VALUES (2, 14, 'contact', '\x01a22edab86a7cbeb75cec61bfde1026', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796082415722, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab86aa84d698f2fb4399732b3', 1706684598);
INSERT INTO public.change VALUES (2, 15, 'contact', '\x01a22edab86a7cbeb75cec61bfde1026', 14, 2, 'deleted', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', '{"name":{},"phones":[]}', 1796082415725, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab86c4b99454839c056a3f3a1', 2460309217);
INSERT INTO public.change VALUES (2, 16, 'contact', '\x01a22edab86f7d5d8ce875a25ca1b01e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796082415727, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab86fcba815082f979828e3d8', 4075084325);
INSERT INTO public.change VALUES (2, 17, 'contact', '\x01a22edab872748191e408ef466141f3', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796082415730, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab87101650dfa01a9c101b122', 612694513);
INSERT INTO public.change VALUES (2, 18, 'contact', '\x01a22edab8777da699d24f00a60d43b4', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796082415735, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab876e65ce697b2968fd3e241', 2143045387);
INSERT INTO public.change VALUES (2, 19, 'contact', '\x01a22edab8777da699d24f00a60d43b4', 18, 2, 'deleted', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', '{"name":{},"phones":[]}', 1796082415737, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab878f42f7df738912dab9bc1', 2269316881);
INSERT INTO public.change VALUES (2, 20, 'contact', '\x01a22edab87b7c8c995783ef4c3587af', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796082415739, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab87ab3065dd6e5cfaf7c2e66', 2623878349);
INSERT INTO public.change VALUES (2, 21, 'contact', '\x01a22edab87d7aa4afb3bdbf96908c3f', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796082415741, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab87c530e59c5e9c94556279b', 2823081999);
INSERT INTO public.change VALUES (2, 22, 'contact', '\x01a22edab87f7326b3ce8107b36c363d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796082415743, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab87eabd36483d499334e422a', 3656181838);
INSERT INTO public.change VALUES (2, 23, 'contact', '\x01a22edab87f7326b3ce8107b36c363d', 22, 2, 'deleted', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', '{"name":{},"phones":[]}', 1796082415745, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab88012b213cc572ddf5adaee', 3597877468);
INSERT INTO public.change VALUES (2, 24, 'contact', '\x01a22edab8827b37886bde9cf3758d5b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796082415746, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab882955d8447ccf4a4e9b8d0', 383065899);
INSERT INTO public.change VALUES (2, 25, 'contact', '\x01a22edab88575ae8c765a0840c9e567', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796082415749, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab884b3779c7f35c085bd6a22', 1091532735);
INSERT INTO public.change VALUES (2, 26, 'contact', '\x01a22edab8877296bebc817bc1883abf', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796082415751, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab886d6d3864bdff6014a77f4', 1446572258);
INSERT INTO public.change VALUES (2, 27, 'contact', '\x01a22edab8877296bebc817bc1883abf', 26, 2, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', '{"name":{},"phones":[]}', 1796082415753, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8884801c482b96ff7920d54', 1086297589);
INSERT INTO public.change VALUES (2, 28, 'contact', '\x01a22edab88b72cda4fdd70533071189', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796082415755, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab88ad309ef7bc5be9c919fbe', 887205420);
INSERT INTO public.change VALUES (2, 29, 'contact', '\x01a22edab88d736b9b3b0a801f499e1a', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796082415757, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab88c28a15714907fb4d754e3', 4057008522);
INSERT INTO public.change VALUES (2, 30, 'contact', '\x01a22edab88f72a99790c8ba8ee45e69', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796082415759, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab88e17ad093d518f0bb4be70', 3093589171);
INSERT INTO public.change VALUES (2, 31, 'contact', '\x01a22edab88f72a99790c8ba8ee45e69', 30, 2, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796082415761, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab89053ccf04ed66015e030f9', 858358526);
INSERT INTO public.change VALUES (2, 32, 'contact', '\x01a22edab89375d2842e5e26445a65ff', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796082415763, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8920c3a2b591841e7fc2d66', 3288274449);
INSERT INTO public.change VALUES (2, 33, 'contact', '\x01a22edab89574b488aeedde0986f0e7', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796082415765, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab8943d1be7727fe76767d263', 799943687);
INSERT INTO public.change VALUES (2, 34, 'contact', '\x01a22edab897732c80d4cde144e94f54', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796082415767, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab896ee94995776c361fad75c', 2705272074);
INSERT INTO public.change VALUES (2, 35, 'contact', '\x01a22edab897732c80d4cde144e94f54', 34, 2, 'deleted', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', '{"name":{},"phones":[]}', 1796082415769, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8987ce1822c48e760c6a96b', 3843289947);
INSERT INTO public.change VALUES (2, 36, 'contact', '\x01a22edab89f7c5dba9b05e7188046c4', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796082415775, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab89e3a661f57a8a8099eeaf1', 1777969686);
INSERT INTO public.change VALUES (2, 37, 'contact', '\x01a22edab8a27eb1bd4243f2cff6a0b9', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796082415778, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab8a111a9e4d189ea051aa1aa', 421447764);
INSERT INTO public.change VALUES (2, 38, 'contact', '\x01a22edab8a77f4b87444d98f26d3a87', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 1796082415783, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8a6f225bef7a059725acafe', 2107460214);
INSERT INTO public.change VALUES (2, 39, 'contact', '\x01a22edab8a77f4b87444d98f26d3a87', 38, 2, 'deleted', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', '{"name":{},"phones":[]}', 1796082415785, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8a8934f0d7f7ff863d40706', 3411760047);
INSERT INTO public.change VALUES (2, 40, 'contact', '\x01a22edab8ab73bcbe3049df792b42a7', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 1796082415787, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8abcb003b9e646920290d72', 3459255014);
INSERT INTO public.change VALUES (2, 41, 'contact', '\x01a22edab8ad7da48fb95d1bc777d495', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796082415789, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab8ad5d81b0b593300b57f90b', 1429205583);
INSERT INTO public.change VALUES (2, 42, 'contact', '\x01a22edab8af769a9b0132c35ddc62ae', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796082415791, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8af0cbf4be33e2e47e55d3c', 1299186332);
INSERT INTO public.change VALUES (2, 43, 'contact', '\x01a22edab8af769a9b0132c35ddc62ae', 42, 2, 'deleted', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', '{"name":{},"phones":[]}', 1796082415793, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8b0ae5e9711f48c4d0fedba', 3363627847);
INSERT INTO public.change VALUES (2, 44, 'contact', '\x01a22edab8b2702aacb191aa1ce0eeac', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796082415794, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8b2258619d973c76d74cc84', 2669983214);
INSERT INTO public.change VALUES (2, 45, 'contact', '\x01a22edab8b478af831041b68a7baee5', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796082415796, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab8b457675fb15f255fc09e4b', 4141059096);
INSERT INTO public.change VALUES (2, 46, 'contact', '\x01a22edab8b67e3c85c079759bde9410', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796082415798, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8b5a4acdbac400588a26af2', 1736579037);
INSERT INTO public.change VALUES (2, 47, 'contact', '\x01a22edab8b67e3c85c079759bde9410', 46, 2, 'deleted', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', '{"name":{},"phones":[]}', 1796082415800, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8b7e3600776dbe856fad8fa', 3130828859);
INSERT INTO public.change VALUES (2, 48, 'contact', '\x01a22edab8ba76539ce537c4c58231b5', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796082415802, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8b97c8eb7e53396f0254365', 211552558);
INSERT INTO public.change VALUES (2, 49, 'contact', '\x01a22edab8bc76ec90ec31e7b6ba4c39', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796082415804, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab8bcb03973692a8e6e73dfbf', 261296693);
INSERT INTO public.change VALUES (2, 50, 'contact', '\x01a22edab8be7430a7e51aaad7eaa243', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796082415806, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8bd9d2258451997c37fd955', 2576908351);
INSERT INTO public.change VALUES (2, 88, 'contact', '\x01a22edab8587ee5a00b659fcd75add2', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796082415900, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab91b33f2caf622ddd4c451b3', 4231395738);
INSERT INTO public.change VALUES (2, 51, 'contact', '\x01a22edab8be7430a7e51aaad7eaa243', 50, 2, 'deleted', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', '{"name":{},"phones":[]}', 1796082415808, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8bfb4487be0c0370a6402a0', 1842217510);
INSERT INTO public.change VALUES (2, 52, 'contact', '\x01a22edab8c274aa94ae1dbb3d33d0aa', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796082415810, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8c25ce6b7c713bb1b0fa9d2', 2558529610);
INSERT INTO public.change VALUES (2, 53, 'contact', '\x01a22edab8c47ad18796c0fa1295dd4e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796082415812, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8c4aab26dad47a3f1c7a9b2', 1597314761);
INSERT INTO public.change VALUES (2, 54, 'contact', '\x01a22edab8c47ad18796c0fa1295dd4e', 53, 2, 'deleted', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', '{"name":{},"phones":[]}', 1796082415814, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8c671d6feff1ae0b7cdec69', 3603556671);
INSERT INTO public.change VALUES (2, 55, 'contact', '\x01a22edab8c87af1a6d29c51014990fe', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796082415816, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8c849e124ced4a4659f2e4b', 1126879564);
INSERT INTO public.change VALUES (2, 56, 'contact', '\x01a22edab8ca7ebb9fe9a87c31d6e59a', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1796082415818, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8cad6cb1d04026461762f44', 2305823174);
INSERT INTO public.change VALUES (2, 57, 'contact', '\x01a22edab8ca7ebb9fe9a87c31d6e59a', 56, 2, 'deleted', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', '{"name":{},"phones":[]}', 1796082415820, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8cc7bc4fb5efff1a9282957', 3830775906);
INSERT INTO public.change VALUES (2, 58, 'contact', '\x01a22edab8ce79f382e8a6154c8e85ea', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1796082415822, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8ced9f9e95dd21faddcbd67', 2187040132);
INSERT INTO public.change VALUES (2, 59, 'contact', '\x01a22edab8d074d58fa4e9105028638d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1796082415824, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8d0b9de3752a6bca37cd45e', 1098498154);
INSERT INTO public.change VALUES (2, 60, 'contact', '\x01a22edab8d074d58fa4e9105028638d', 59, 2, 'deleted', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', '{"name":{},"phones":[]}', 1796082415826, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8d2d7eef85b65545c79b1df', 946940078);
INSERT INTO public.change VALUES (2, 61, 'contact', '\x01a22edab8d4783189761e6f23c862d9', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1796082415828, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8d4a13771438c4991fbe840', 3061137240);
INSERT INTO public.change VALUES (2, 62, 'contact', '\x01a22edab8d97643976054df81457f4b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1796082415833, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8d8cc25f5d645bd2fdf75ca', 957635250);
INSERT INTO public.change VALUES (2, 63, 'contact', '\x01a22edab8db7ad9879433e02bbd659e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796082415835, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8da6f7caacde5cb9e3289b9', 3760863386);
INSERT INTO public.change VALUES (2, 64, 'contact', '\x01a22edab8db7ad9879433e02bbd659e', 63, 2, 'deleted', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', '{"name":{},"phones":[]}', 1796082415838, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8de7a1b664e2962d1e04b37', 2202646086);
INSERT INTO public.change VALUES (2, 65, 'contact', '\x01a22edab8e17803a1ea676c0a9eb5cb', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796082415841, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8e099cd747157c23fd19b25', 3294221128);
INSERT INTO public.change VALUES (2, 66, 'contact', '\x01a22edab8e37e23a71bd6f5668c941b', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415843, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab8e26bf52439c34008512784', 1659380396);
INSERT INTO public.change VALUES (2, 67, 'contact', '\x01a22edab8e774f890a664afd3a7015a', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796082415847, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8e61be8c4f936df8dc3a5e2', 2776881146);
INSERT INTO public.change VALUES (2, 68, 'contact', '\x01a22edab8ed7427952a4df1ca159105', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796082415853, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8ec2d602978352bad6622ab', 1702506402);
INSERT INTO public.change VALUES (2, 114, 'contact', '\x01a22edab88575ae8c765a0840c9e567', 99, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415965}]}', 1796082415965, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab95cf161bac6a19056c7cb90', 1679463924);
INSERT INTO public.change VALUES (2, 69, 'contact', '\x01a22edab8f178fe8340a5da5c50acb6', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415857, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab8f10e53d460dabe66cd9825', 15372234);
INSERT INTO public.change VALUES (2, 70, 'contact', '\x01a22edab8f47318b88c996861b19faa', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796082415860, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8f3a91301117ffebe8ca1be', 3571701215);
INSERT INTO public.change VALUES (2, 71, 'contact', '\x01a22edab8f77a329b0e1979d286340e', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796082415863, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8f6e3d0707dd1d598b6d5c2', 4093615668);
INSERT INTO public.change VALUES (2, 72, 'contact', '\x01a22edab8fa7b1c8277d3bae057dbad', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415866, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab8f9ed4a87a46b5ed610ab25', 691505811);
INSERT INTO public.change VALUES (2, 73, 'contact', '\x01a22edab8fc7e9f90e4a12e2f257fe5', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796082415868, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8fb4951d01e68c4992cf250', 967811737);
INSERT INTO public.change VALUES (2, 74, 'contact', '\x01a22edab8fe7f6e804b76a51129c951', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796082415870, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab8fea5ccbf193398ec5f872a', 960974416);
INSERT INTO public.change VALUES (2, 75, 'contact', '\x01a22edab90178739775cb25b670fd7f', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415873, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab900c4f1b4c2baa0da210d1e', 4076494350);
INSERT INTO public.change VALUES (2, 76, 'contact', '\x01a22edab903769a8ff4bfcb890d21ec', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796082415875, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab902ddfb8a2a8a6a3bca535f', 3203733329);
INSERT INTO public.change VALUES (2, 77, 'contact', '\x01a22edab9057a55b8bfa4ac12236a52', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796082415877, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab905db7cf860d63e9c42f5d4', 3156066959);
INSERT INTO public.change VALUES (2, 78, 'contact', '\x01a22edab9087470bd5d0831870f50c8', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415880, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab907c0497dd41eb8edc62de3', 1591044081);
INSERT INTO public.change VALUES (2, 79, 'contact', '\x01a22edab90a7bdcb2f3ebde4cab314d', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796082415882, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab9098216e010cfbb75bc8628', 1509944768);
INSERT INTO public.change VALUES (2, 80, 'contact', '\x01a22edab90c767489f447595e294ed3', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796082415884, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab90bce01ede1576d4cbede36', 1342348694);
INSERT INTO public.change VALUES (2, 81, 'contact', '\x01a22edab90e7966a74edab8ad38b644', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796082415886, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab90d543fc44b004863e96fe0', 3811024365);
INSERT INTO public.change VALUES (2, 82, 'contact', '\x01a22edab9107c3bb34c36a969760472', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796082415888, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab90f50052a1b1fe2d43818ef', 158128708);
INSERT INTO public.change VALUES (2, 83, 'contact', '\x01a22edab9107c3bb34c36a969760472', 82, 2, 'deleted', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', '{"emails":[]}', 1796082415889, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab91116e0fa356f2339b83ccd', 2515049593);
INSERT INTO public.change VALUES (2, 84, 'contact', '\x01a22edab91375b9b64c69c5ed9c60e9', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796082415891, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab9133dfefa0e7624b644a576', 3500347973);
INSERT INTO public.change VALUES (2, 85, 'contact', '\x01a22edab915787fac0aeab98794e1ed', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796082415893, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab9155d0bcb42909f8cc852b2', 1095580023);
INSERT INTO public.change VALUES (2, 86, 'contact', '\x01a22edab915787fac0aeab98794e1ed', 85, 2, 'deleted', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796082415895, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab9174afb836b507311f1cbe0', 587605036);
INSERT INTO public.change VALUES (2, 87, 'contact', '\x01a22edab9197a278c526901ddeb00a5', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796082415897, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab919f4e971bec912e51d3def', 811760125);
INSERT INTO public.change VALUES (2, 89, 'contact', '\x01a22edab86674b8a6bcb76a83bfebfd', 12, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"0305550143;ext=8","primary":true}]}', 1796082415903, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab91e15a40081f5cda7928b1a', 1779770615);
INSERT INTO public.change VALUES (2, 90, 'contact', '\x01a22edab86978c7ba510ac702840388', 13, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null}}', 1796082415905, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab92047ad76b222d057322a45', 2577074656);
INSERT INTO public.change VALUES (2, 91, 'contact', '\x01a22edab86f7d5d8ce875a25ca1b01e', 16, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796082415907, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab9221d2c2544f1775c64dcb5', 1252384859);
INSERT INTO public.change VALUES (2, 92, 'contact', '\x01a22edab872748191e408ef466141f3', 17, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"0305550145"}]}', 1796082415909, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab924b184f4dc999210a5fb1d', 2234981974);
INSERT INTO public.change VALUES (2, 93, 'contact', '\x01a22edab87b7c8c995783ef4c3587af', 20, 2, 'updated', '{"company":null}', '{"company":"01M8QDNE1YFMQ9X7TQ6BC80QJA"}', 1796082415916, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab92a9739476e54eda0e6188f', 3921857517);
INSERT INTO public.change VALUES (2, 94, 'contact', '\x01a22edab87d7aa4afb3bdbf96908c3f', 21, 2, 'updated', '{"company":null}', '{"company":"01M8QDNE27EGKV89WEZYBH2952"}', 1796082415918, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab92dc8b3cfd9fe30151cec15', 816294045);
INSERT INTO public.change VALUES (2, 95, 'contact', '\x01a22edab8e37e23a71bd6f5668c941b', 66, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796082415921, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab9307eb8099be332cfae86b0', 3292613500);
INSERT INTO public.change VALUES (2, 96, 'contact', '\x01a22edab8e37e23a71bd6f5668c941b', 95, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796082415923, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab9324d55150beae64645df81', 2312195164);
INSERT INTO public.change VALUES (2, 97, 'contact', '\x01a22edab8827b37886bde9cf3758d5b', 24, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796082415926, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab935470d49d2ef8b57ea0fbd', 2106648581);
INSERT INTO public.change VALUES (2, 98, 'contact', '\x01a22edab88575ae8c765a0840c9e567', 25, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796082415928, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab93725bf33e21bc8513a3fbe', 364477955);
INSERT INTO public.change VALUES (2, 99, 'contact', '\x01a22edab88575ae8c765a0840c9e567', 98, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796082415930, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab9390b1b78ccea5024c5fa0f', 4137973851);
INSERT INTO public.change VALUES (2, 100, 'contact', '\x01a22edab8587ee5a00b659fcd75add2', 88, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415932}]}', 1796082415932, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab93b89a1c142c10792a868ad', 3370522305);
INSERT INTO public.change VALUES (2, 101, 'contact', '\x01a22edab86674b8a6bcb76a83bfebfd', 89, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415934}]}', 1796082415934, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab93d3b7e03bceb81418662e6', 2613868622);
INSERT INTO public.change VALUES (2, 102, 'contact', '\x01a22edab86978c7ba510ac702840388', 90, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415936}]}', 1796082415936, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab94011705f56ccd4fbe379d4', 3934230100);
INSERT INTO public.change VALUES (2, 103, 'contact', '\x01a22edab86f7d5d8ce875a25ca1b01e', 91, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415938}]}', 1796082415938, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab942c56288ff01a285f4b6d6', 70923006);
INSERT INTO public.change VALUES (2, 104, 'contact', '\x01a22edab872748191e408ef466141f3', 92, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415941}]}', 1796082415941, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab9447af3d2ae59e1a8bb68c1', 2455518630);
INSERT INTO public.change VALUES (2, 105, 'memory_store', '\x01a22edab84a78f5aca02863b60c59bb', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796082415942, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab946df21a9c6bcc6ffd55299', 3283197571);
INSERT INTO public.change VALUES (2, 106, 'contact', '\x01a22edab86f7d5d8ce875a25ca1b01e', 103, 4, 'updated', '{"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415938}]}', '{"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415938},{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415945}]}', 1796082415945, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab948b95df4ed936ef5fbbae5', 809404646);
INSERT INTO public.change VALUES (2, 107, 'contact', '\x01a22edab872748191e408ef466141f3', 104, 4, 'updated', '{"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415941}]}', '{"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415941},{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415948}]}', 1796082415948, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab94b249e9656635f9097a331', 176702519);
INSERT INTO public.change VALUES (2, 108, 'contact', '\x01a22edab87b7c8c995783ef4c3587af', 93, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415950}]}', 1796082415950, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab94df3ab2fa200e1edb12e99', 3108652086);
INSERT INTO public.change VALUES (2, 109, 'contact', '\x01a22edab87d7aa4afb3bdbf96908c3f', 94, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415952}]}', 1796082415952, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab94f39b5d3bfb9687419cf4c', 2596223668);
INSERT INTO public.change VALUES (2, 110, 'contact', '\x01a22edab8827b37886bde9cf3758d5b', 97, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415955}]}', 1796082415955, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab952fdfd0dea2e97ca6da459', 3331039089);
INSERT INTO public.change VALUES (2, 111, 'memory_store', '\x01a22edab84e7c9cab3d2a91554df9de', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796082415957, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab9542ae9a03b7c2b464de776', 1318468311);
INSERT INTO public.change VALUES (2, 112, 'contact', '\x01a22edab87d7aa4afb3bdbf96908c3f', 109, 4, 'updated', '{"memberships":[{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415952}]}', '{"memberships":[{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415952},{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415960}]}', 1796082415960, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab957c4764f27b8d63e79864a', 3693442626);
INSERT INTO public.change VALUES (2, 113, 'contact', '\x01a22edab8827b37886bde9cf3758d5b', 110, 4, 'updated', '{"memberships":[{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415955}]}', '{"memberships":[{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415955},{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415963}]}', 1796082415963, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab95a0a46d14715188d145e17', 2808445275);
INSERT INTO public.change VALUES (2, 115, 'contact', '\x01a22edab88b72cda4fdd70533071189', 28, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415967}]}', 1796082415967, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab95f1c426cfcdef4bedb0b3a', 1158637690);
INSERT INTO public.change VALUES (2, 116, 'contact', '\x01a22edab88d736b9b3b0a801f499e1a', 29, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415969}]}', 1796082415969, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab961b4ed98622d6a9e88e1db', 2290578318);
INSERT INTO public.change VALUES (2, 117, 'memory_store', '\x01a22edab8507ee49b3e81e51aa31551', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796082415971, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab9638a19488496bf4b4c98e7', 2690629952);
INSERT INTO public.change VALUES (2, 118, 'contact', '\x01a22edab88b72cda4fdd70533071189', 115, 3, 'updated', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415967}]}', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415967},{"store":"01M8QDNE2JF3DTRBBX7D8M6S5C","since":1796082415974}]}', 1796082415974, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab965bbd164f120ad0812bf6b', 305936493);
INSERT INTO public.change VALUES (2, 119, 'contact', '\x01a22edab88d736b9b3b0a801f499e1a', 116, 3, 'updated', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415969}]}', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415969},{"store":"01M8QDNE2JF3DTRBBX7D8M6S5C","since":1796082415976}]}', 1796082415976, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab967bde0d9333b46b9579d52', 3234551888);
INSERT INTO public.change VALUES (2, 120, 'contact', '\x01a22edab89375d2842e5e26445a65ff', 32, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2JF3DTRBBX7D8M6S5C","since":1796082415978}]}', 1796082415978, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab9695af06458f835dfd41163', 2488400952);
INSERT INTO public.change VALUES (2, 121, 'contact', '\x01a22edab89574b488aeedde0986f0e7', 33, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2JF3DTRBBX7D8M6S5C","since":1796082415980}]}', 1796082415980, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab96b156568ded4515d7bde69', 2791224494);
INSERT INTO public.change VALUES (2, 122, 'contact', '\x01a22edab89f7c5dba9b05e7188046c4', 36, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8QDNE2JF3DTRBBX7D8M6S5C","since":1796082415982}]}', 1796082415982, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab96d97436acfa339173d388b', 2032422995);
INSERT INTO public.change VALUES (2, 123, 'memory_store', '\x01a22edab85278dbac2d7d3b514364ac', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796082415983, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab96f08107a6e68eed310f878', 3763581754);
INSERT INTO public.change VALUES (2, 124, 'contact', '\x01a22edab86674b8a6bcb76a83bfebfd', 101, 4, 'updated', '{"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415934}]}', '{"memberships":[]}', 1796082415985, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab9717cfdc5a3bc4c6f6a4ecb', 2468611342);
INSERT INTO public.change VALUES (2, 125, 'memory_store', '\x01a22edab84a78f5aca02863b60c59bb', 105, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796082415987, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab973a3c3fd30f3786e27285d', 814492692);
INSERT INTO public.change VALUES (2, 126, 'contact', '\x01a22edab88b72cda4fdd70533071189', 118, 4, 'updated', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415967},{"store":"01M8QDNE2JF3DTRBBX7D8M6S5C","since":1796082415974}]}', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415967}]}', 1796082415989, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab974adf76a450a89d2ddb8b0', 2157005240);
INSERT INTO public.change VALUES (2, 127, 'contact', '\x01a22edab88d736b9b3b0a801f499e1a', 119, 4, 'updated', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415969},{"store":"01M8QDNE2JF3DTRBBX7D8M6S5C","since":1796082415976}]}', '{"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415969}]}', 1796082415989, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab974adf76a450a89d2ddb8b0', 1273743499);
INSERT INTO public.change VALUES (2, 128, 'contact', '\x01a22edab89375d2842e5e26445a65ff', 120, 3, 'updated', '{"memberships":[{"store":"01M8QDNE2JF3DTRBBX7D8M6S5C","since":1796082415978}]}', '{"memberships":[]}', 1796082415989, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab974adf76a450a89d2ddb8b0', 4140756360);
INSERT INTO public.change VALUES (2, 129, 'contact', '\x01a22edab89574b488aeedde0986f0e7', 121, 3, 'updated', '{"memberships":[{"store":"01M8QDNE2JF3DTRBBX7D8M6S5C","since":1796082415980}]}', '{"memberships":[]}', 1796082415989, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab974adf76a450a89d2ddb8b0', 1781643599);
INSERT INTO public.change VALUES (2, 130, 'contact', '\x01a22edab89f7c5dba9b05e7188046c4', 122, 3, 'updated', '{"memberships":[{"store":"01M8QDNE2JF3DTRBBX7D8M6S5C","since":1796082415982}]}', '{"memberships":[]}', 1796082415989, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab974adf76a450a89d2ddb8b0', 906313966);
INSERT INTO public.change VALUES (2, 131, 'memory_store', '\x01a22edab85278dbac2d7d3b514364ac', 123, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796082415989, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab974adf76a450a89d2ddb8b0', 3307627940);
INSERT INTO public.change VALUES (2, 132, 'company', '\x01a22edab8417141a6af535e0daa27c1', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796082415992, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab977cd313f089bcd5e620b63', 2479195443);
INSERT INTO public.change VALUES (2, 133, 'company', '\x01a22edab8417141a6af535e0daa27c1', 132, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796082415994, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab97902f1f895432e884f974d', 1270710293);
INSERT INTO public.change VALUES (2, 134, 'contact', '\x01a22edab87d7aa4afb3bdbf96908c3f', 112, 5, 'updated', '{"company":"01M8QDNE27EGKV89WEZYBH2952"}', '{"company":null}', 1796082415996, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab97b42f4c36dba6559e93e43', 2904944076);
INSERT INTO public.change VALUES (2, 135, 'company', '\x01a22edab8477427b4278eff971124a2', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796082415996, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab97b42f4c36dba6559e93e43', 1247579452);
INSERT INTO public.change VALUES (2, 136, 'contact', '\x01a22edab88b72cda4fdd70533071189', 126, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}],"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415967}]}', '{"name":{},"phones":[],"memberships":[]}', 1796082415998, 'key:0000000002EZCE4TQ9HH87F538', 'synthflow', '\x01a22edab97d0650f8b28d39118eab32', 1497072894);
INSERT INTO public.change VALUES (2, 137, 'contact', '\x01a22edab88d736b9b3b0a801f499e1a', 127, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415969}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796082416000, 'key:0000000002EZCE4TQ9HH87F538', 'askelephant', '\x01a22edab980d702b0c253f733dae49f', 2703756291);


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company VALUES (1, '\x01a22edab6f271a6a9010b62f98d2318', 1, 1, 1796082415346, 1796082415346, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 993806309);
INSERT INTO public.company VALUES (1, '\x01a22edab6f872e3a17a9bca2f53ad6b', 1, 3, 1796082415352, 1796082415352, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 3732561577);
INSERT INTO public.company VALUES (1, '\x01a22edab6f67c4eb0517eee9a84a784', 3, 123, 1796082415350, 1796082415663, 'HS-3', 'zoë and sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 3586535213);
INSERT INTO public.company VALUES (2, '\x01a22edab83e7d2e9e9f5732d8805e4a', 1, 1, 1796082415678, 1796082415678, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1021534058);
INSERT INTO public.company VALUES (2, '\x01a22edab843735597195aa6d8056879', 1, 3, 1796082415683, 1796082415683, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 2446567801);
INSERT INTO public.company VALUES (2, '\x01a22edab8417141a6af535e0daa27c1', 3, 133, 1796082415681, 1796082415994, 'HS-3', 'zoë and sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1242851853);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES (1, '\x01a22edab75b794d8fb4debb6173d8f9', 1, 37, 1796082415451, 1796082415451, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 273705927);
INSERT INTO public.contact VALUES (1, '\x01a22edab76273b980d3a0fa870bb225', 1, 40, 1796082415458, 1796082415458, NULL, NULL, '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 2813365565);
INSERT INTO public.contact VALUES (1, '\x01a22edab764774ea76fdac51a4a15fb', 1, 41, 1796082415460, 1796082415460, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 2926837539);
INSERT INTO public.contact VALUES (1, '\x01a22edab76977c8bc5c2e0897f7bf2d', 1, 44, 1796082415465, 1796082415465, NULL, NULL, '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 3116597874);
INSERT INTO public.contact VALUES (1, '\x01a22edab76c7918a730db0141acfc61', 1, 45, 1796082415468, 1796082415468, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 3813510020);
INSERT INTO public.contact VALUES (1, '\x01a22edab7727ddab563e0fbb2dee09f', 1, 48, 1796082415474, 1796082415474, NULL, NULL, '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 3195741191);
INSERT INTO public.contact VALUES (1, '\x01a22edab774736a9a238f9be4b1dab8', 1, 49, 1796082415476, 1796082415476, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1958336105);
INSERT INTO public.contact VALUES (1, '\x01a22edab77a7eed81be8b48d79a3f1b', 1, 52, 1796082415482, 1796082415482, NULL, NULL, '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 3548611358);
INSERT INTO public.contact VALUES (1, '\x01a22edab7807a8598e8214dd84a5610', 1, 55, 1796082415488, 1796082415488, NULL, NULL, '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 986098247);
INSERT INTO public.contact VALUES (1, '\x01a22edab783791eb0369d50f45af1eb', 1, 56, 1796082415491, 1796082415491, NULL, NULL, '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"+49305550139;ext=4","primary":true}]}', 1599338951);
INSERT INTO public.contact VALUES (1, '\x01a22edab7867037aea277f390a58a66', 1, 57, 1796082415494, 1796082415494, NULL, NULL, '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"+49305550140;ext=12","primary":true}]}', 828850433);
INSERT INTO public.contact VALUES (1, '\x01a22edab78a70fbb23cde040c0c9a9a', 1, 58, 1796082415498, 1796082415498, NULL, NULL, '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 2692241232);
INSERT INTO public.contact VALUES (1, '\x01a22edab70c7ca4950a379c87ffb458', 3, 90, 1796082415372, 1796082415577, NULL, NULL, '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415577}]}', 2844330367);
INSERT INTO public.contact VALUES (1, '\x01a22edab71970ed84773b1ecd6d161a', 3, 92, 1796082415385, 1796082415583, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"},"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415583}]}', 728012477);
INSERT INTO public.contact VALUES (1, '\x01a22edab72c77ed8473e55c1574ab70', 4, 96, 1796082415404, 1796082415599, NULL, NULL, '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415586},{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415599}]}', 3012840841);
INSERT INTO public.contact VALUES (1, '\x01a22edab734777d8b5fffc739580bc2', 3, 98, 1796082415412, 1796082415604, '\x01a22edab6f271a6a9010b62f98d2318', NULL, '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}],"company":"01M8QDNDQJE6KAJ08BCBWRT8RR","memberships":[{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415604}]}', 2305636407);
INSERT INTO public.contact VALUES (1, '\x01a22edab73b71a5b7b359a98a4209c4', 4, 103, 1796082415419, 1796082415614, NULL, 'HS-1', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415608},{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415614}]}', 164879496);
INSERT INTO public.contact VALUES (1, '\x01a22edab7177a8ab6e9df7760d2cf91', 4, 114, 1796082415383, 1796082415647, NULL, NULL, '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"+49305550143;ext=8","primary":true}]}', 4107029641);
INSERT INTO public.contact VALUES (1, '\x01a22edab79074c686ef8c4a4622fabd', 1, 61, 1796082415504, 1796082415504, NULL, NULL, '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1025155979);
INSERT INTO public.contact VALUES (1, '\x01a22edab7967b29954cc3768f108cae', 1, 63, 1796082415510, 1796082415510, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 39870648);
INSERT INTO public.contact VALUES (1, '\x01a22edab7987e45b9891cf2c896d4d4', 1, 64, 1796082415512, 1796082415512, NULL, NULL, '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 668335864);
INSERT INTO public.contact VALUES (1, '\x01a22edab79a7794aa6bd9f3c55406ed', 1, 65, 1796082415514, 1796082415514, NULL, NULL, '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 452833233);
INSERT INTO public.contact VALUES (1, '\x01a22edab79c74018010115a9643c058', 1, 66, 1796082415516, 1796082415516, NULL, NULL, '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 2815281355);
INSERT INTO public.contact VALUES (1, '\x01a22edab79e7536a6b0ac42af1e31df', 1, 67, 1796082415518, 1796082415518, NULL, NULL, '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 2596897059);
INSERT INTO public.contact VALUES (1, '\x01a22edab7a070c3b9ad0de3a0956a62', 1, 68, 1796082415520, 1796082415520, NULL, NULL, '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 755063022);
INSERT INTO public.contact VALUES (1, '\x01a22edab7a2732391577de86498af87', 1, 69, 1796082415522, 1796082415522, NULL, NULL, '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1736340103);
INSERT INTO public.contact VALUES (1, '\x01a22edab7a4773982af863bad74b395', 1, 70, 1796082415524, 1796082415524, NULL, NULL, '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 526787395);
INSERT INTO public.contact VALUES (1, '\x01a22edab7a6762ea8de6479302afe46', 1, 71, 1796082415526, 1796082415526, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2965430550);
INSERT INTO public.contact VALUES (1, '\x01a22edab7a87513a6ec959e865cc94e', 1, 72, 1796082415528, 1796082415528, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 2374477339);
INSERT INTO public.contact VALUES (1, '\x01a22edab7aa7037a9a1931069cd2935', 1, 73, 1796082415530, 1796082415530, NULL, NULL, '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 3038106235);
INSERT INTO public.contact VALUES (1, '\x01a22edab7ac74e1a5ed5ebf9d62cfef', 1, 74, 1796082415532, 1796082415532, NULL, NULL, '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2755107298);
INSERT INTO public.contact VALUES (1, '\x01a22edab7ae7471a4792893530acf18', 1, 75, 1796082415534, 1796082415534, NULL, NULL, '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1236732218);
INSERT INTO public.contact VALUES (1, '\x01a22edab7af72e5aa4a49809f8b6c0e', 1, 76, 1796082415535, 1796082415535, NULL, NULL, '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 3000990257);
INSERT INTO public.contact VALUES (1, '\x01a22edab7b17d5886021573d501e0bf', 1, 77, 1796082415537, 1796082415537, NULL, NULL, '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2405977336);
INSERT INTO public.contact VALUES (1, '\x01a22edab79373f39031bcbe19926afb', 3, 86, 1796082415507, 1796082415568, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2879826414);
INSERT INTO public.contact VALUES (1, '\x01a22edab72e7e3b91b7aaec5731e8fd', 4, 97, 1796082415406, 1796082415602, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"+49305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8QDNDQVFCS917531DT13FHZ","since":1796082415588},{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415602}]}', 2404118937);
INSERT INTO public.contact VALUES (1, '\x01a22edab73d7719a2ee423fd160efba', 4, 104, 1796082415421, 1796082415616, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415616}]}', 294736485);
INSERT INTO public.contact VALUES (1, '\x01a22edab74b7115a18cfa6b2105857d', 3, 118, 1796082415435, 1796082415654, NULL, NULL, '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 3180046579);
INSERT INTO public.contact VALUES (1, '\x01a22edab74d71fc837432f3d5e5a545', 3, 119, 1796082415437, 1796082415654, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 3737176826);
INSERT INTO public.contact VALUES (1, '\x01a22edab7597483ac9f119f11cd6364', 3, 120, 1796082415449, 1796082415654, NULL, NULL, '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 3140025704);
INSERT INTO public.contact VALUES (1, '\x01a22edab7367a7a9183f907457acbbb', 5, 124, 1796082415414, 1796082415666, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8QDNDQYEBXR6SJDCVZ643T6","since":1796082415606},{"store":"01M8QDNDR3E8R9TG0V5Z9X1TKK","since":1796082415612}]}', 4075660225);
INSERT INTO public.contact VALUES (2, '\x01a22edab8a27eb1bd4243f2cff6a0b9', 1, 37, 1796082415778, 1796082415778, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 2708415020);
INSERT INTO public.contact VALUES (2, '\x01a22edab8ab73bcbe3049df792b42a7', 1, 40, 1796082415787, 1796082415787, NULL, NULL, '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 2737342144);
INSERT INTO public.contact VALUES (2, '\x01a22edab8ad7da48fb95d1bc777d495', 1, 41, 1796082415789, 1796082415789, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1036041672);
INSERT INTO public.contact VALUES (2, '\x01a22edab8b2702aacb191aa1ce0eeac', 1, 44, 1796082415794, 1796082415794, NULL, NULL, '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 4079620965);
INSERT INTO public.contact VALUES (2, '\x01a22edab8b478af831041b68a7baee5', 1, 45, 1796082415796, 1796082415796, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 950459241);
INSERT INTO public.contact VALUES (2, '\x01a22edab8ba76539ce537c4c58231b5', 1, 48, 1796082415802, 1796082415802, NULL, NULL, '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 698227555);
INSERT INTO public.contact VALUES (2, '\x01a22edab8587ee5a00b659fcd75add2', 3, 100, 1796082415704, 1796082415932, NULL, NULL, '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415932}]}', 2925743044);
INSERT INTO public.contact VALUES (2, '\x01a22edab86f7d5d8ce875a25ca1b01e', 4, 106, 1796082415727, 1796082415945, NULL, NULL, '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415938},{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415945}]}', 567926205);
INSERT INTO public.contact VALUES (2, '\x01a22edab872748191e408ef466141f3', 4, 107, 1796082415730, 1796082415948, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"0305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415941},{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415948}]}', 1458657407);
INSERT INTO public.contact VALUES (2, '\x01a22edab87b7c8c995783ef4c3587af', 3, 108, 1796082415739, 1796082415950, '\x01a22edab83e7d2e9e9f5732d8805e4a', NULL, '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}],"company":"01M8QDNE1YFMQ9X7TQ6BC80QJA","memberships":[{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415950}]}', 4249390233);
INSERT INTO public.contact VALUES (2, '\x01a22edab8827b37886bde9cf3758d5b', 4, 113, 1796082415746, 1796082415963, NULL, 'HS-1', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415955},{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415963}]}', 194741700);
INSERT INTO public.contact VALUES (2, '\x01a22edab86674b8a6bcb76a83bfebfd', 4, 124, 1796082415718, 1796082415985, NULL, NULL, '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"0305550143;ext=8","primary":true}]}', 2619313816);
INSERT INTO public.contact VALUES (2, '\x01a22edab8bc76ec90ec31e7b6ba4c39', 1, 49, 1796082415804, 1796082415804, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1611381899);
INSERT INTO public.contact VALUES (2, '\x01a22edab8c274aa94ae1dbb3d33d0aa', 1, 52, 1796082415810, 1796082415810, NULL, NULL, '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 3728384182);
INSERT INTO public.contact VALUES (2, '\x01a22edab8c87af1a6d29c51014990fe', 1, 55, 1796082415816, 1796082415816, NULL, NULL, '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 3923411696);
INSERT INTO public.contact VALUES (2, '\x01a22edab8ce79f382e8a6154c8e85ea', 1, 58, 1796082415822, 1796082415822, NULL, NULL, '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1960161988);
INSERT INTO public.contact VALUES (2, '\x01a22edab8d4783189761e6f23c862d9', 1, 61, 1796082415828, 1796082415828, NULL, NULL, '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 335711058);
INSERT INTO public.contact VALUES (2, '\x01a22edab8d97643976054df81457f4b', 1, 62, 1796082415833, 1796082415833, NULL, NULL, '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 250605573);
INSERT INTO public.contact VALUES (2, '\x01a22edab8e17803a1ea676c0a9eb5cb', 1, 65, 1796082415841, 1796082415841, NULL, NULL, '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 947523190);
INSERT INTO public.contact VALUES (2, '\x01a22edab8e774f890a664afd3a7015a', 1, 67, 1796082415847, 1796082415847, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 946647967);
INSERT INTO public.contact VALUES (2, '\x01a22edab8ed7427952a4df1ca159105', 1, 68, 1796082415853, 1796082415853, NULL, NULL, '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1005286367);
INSERT INTO public.contact VALUES (2, '\x01a22edab8f178fe8340a5da5c50acb6', 1, 69, 1796082415857, 1796082415857, NULL, NULL, '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1897667330);
INSERT INTO public.contact VALUES (2, '\x01a22edab8f47318b88c996861b19faa', 1, 70, 1796082415860, 1796082415860, NULL, NULL, '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1181953776);
INSERT INTO public.contact VALUES (2, '\x01a22edab8f77a329b0e1979d286340e', 1, 71, 1796082415863, 1796082415863, NULL, NULL, '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 3848017173);
INSERT INTO public.contact VALUES (2, '\x01a22edab8fa7b1c8277d3bae057dbad', 1, 72, 1796082415866, 1796082415866, NULL, NULL, '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2911383322);
INSERT INTO public.contact VALUES (2, '\x01a22edab8fc7e9f90e4a12e2f257fe5', 1, 73, 1796082415868, 1796082415868, NULL, NULL, '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1914127140);
INSERT INTO public.contact VALUES (2, '\x01a22edab8fe7f6e804b76a51129c951', 1, 74, 1796082415870, 1796082415870, NULL, NULL, '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 415888604);
INSERT INTO public.contact VALUES (2, '\x01a22edab90178739775cb25b670fd7f', 1, 75, 1796082415873, 1796082415873, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2558744126);
INSERT INTO public.contact VALUES (2, '\x01a22edab903769a8ff4bfcb890d21ec', 1, 76, 1796082415875, 1796082415875, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 3348914390);
INSERT INTO public.contact VALUES (2, '\x01a22edab8e37e23a71bd6f5668c941b', 3, 96, 1796082415843, 1796082415923, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1317462872);
INSERT INTO public.contact VALUES (2, '\x01a22edab9057a55b8bfa4ac12236a52', 1, 77, 1796082415877, 1796082415877, NULL, NULL, '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 2300818987);
INSERT INTO public.contact VALUES (2, '\x01a22edab9087470bd5d0831870f50c8', 1, 78, 1796082415880, 1796082415880, NULL, NULL, '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3311569407);
INSERT INTO public.contact VALUES (2, '\x01a22edab90a7bdcb2f3ebde4cab314d', 1, 79, 1796082415882, 1796082415882, NULL, NULL, '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 2572130764);
INSERT INTO public.contact VALUES (2, '\x01a22edab90c767489f447595e294ed3', 1, 80, 1796082415884, 1796082415884, NULL, NULL, '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1958289467);
INSERT INTO public.contact VALUES (2, '\x01a22edab90e7966a74edab8ad38b644', 1, 81, 1796082415886, 1796082415886, NULL, NULL, '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2024297224);
INSERT INTO public.contact VALUES (2, '\x01a22edab91375b9b64c69c5ed9c60e9', 1, 84, 1796082415891, 1796082415891, NULL, NULL, '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1432350869);
INSERT INTO public.contact VALUES (2, '\x01a22edab9197a278c526901ddeb00a5', 1, 87, 1796082415897, 1796082415897, NULL, NULL, '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1111744402);
INSERT INTO public.contact VALUES (2, '\x01a22edab86978c7ba510ac702840388', 3, 102, 1796082415721, 1796082415936, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null},"memberships":[{"store":"01M8QDNE2AF3TTS818CEV0RPDV","since":1796082415936}]}', 1543406561);
INSERT INTO public.contact VALUES (2, '\x01a22edab88575ae8c765a0840c9e567', 4, 114, 1796082415749, 1796082415965, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415965}]}', 2730703514);
INSERT INTO public.contact VALUES (2, '\x01a22edab89375d2842e5e26445a65ff', 3, 128, 1796082415763, 1796082415989, NULL, NULL, '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 2392343952);
INSERT INTO public.contact VALUES (2, '\x01a22edab87d7aa4afb3bdbf96908c3f', 5, 134, 1796082415741, 1796082415996, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8QDNE2EFJEAPF9AJ5AMVYEY","since":1796082415952},{"store":"01M8QDNE2GFVJ9PFM1WMDA65AH","since":1796082415960}]}', 2725611711);
INSERT INTO public.contact VALUES (2, '\x01a22edab89574b488aeedde0986f0e7', 3, 129, 1796082415765, 1796082415989, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 3982454909);
INSERT INTO public.contact VALUES (2, '\x01a22edab89f7c5dba9b05e7188046c4', 3, 130, 1796082415775, 1796082415989, NULL, NULL, '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 506411);


--
-- Data for Name: contact_search; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_search VALUES (1, '\x01a22edab71970ed84773b1ecd6d161a', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab72e7e3b91b7aaec5731e8fd', 'solo');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab734777d8b5fffc739580bc2', 'number 5');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7367a7a9183f907457acbbb', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab73b71a5b7b359a98a4209c4', 'number 7');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab73d7719a2ee423fd160efba', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab74b7115a18cfa6b2105857d', 'number 11');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab74d71fc837432f3d5e5a545', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7597483ac9f119f11cd6364', 'number 13');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab75b794d8fb4debb6173d8f9', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab76273b980d3a0fa870bb225', 'number 15');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab764774ea76fdac51a4a15fb', 'solo');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab76977c8bc5c2e0897f7bf2d', 'number 17');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab76c7918a730db0141acfc61', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7727ddab563e0fbb2dee09f', 'number 19');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab774736a9a238f9be4b1dab8', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab77a7eed81be8b48d79a3f1b', 'number 21');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7807a8598e8214dd84a5610', 'number 22');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab783791eb0369d50f45af1eb', 'number 23');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7867037aea277f390a58a66', 'number 24');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab78a70fbb23cde040c0c9a9a', 'number 25');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab79074c686ef8c4a4622fabd', 'number 26');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7967b29954cc3768f108cae', 'zoë tester
zoe.apart@example.org
second+1@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7987e45b9891cf2c896d4d4', 'anna maria von der probe
anna.maria@example.org
second+2@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab79a7794aa6bd9f3c55406ed', 'muster
ada+news@mail.example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab79c74018010115a9643c058', 'max
max@bücher.example
second+4@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab79e7536a6b0ac42af1e31df', 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7a070c3b9ad0de3a0956a62', 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7a2732391577de86498af87', 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7a4773982af863bad74b395', 'josé ejemplo
josé@example.org
second+8@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7a6762ea8de6479302afe46', '한 bo-gi
한@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7a87513a6ec959e865cc94e', '한 bo-gi
bo-gi@한.example
second+10@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7aa7037a9a1931069cd2935', 'strasse strasse
pl+us@example.org
second+11@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7ac74e1a5ed5ebf9d62cfef', 'i̇stanbul ışık
i.i@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7ae7471a4792893530acf18', 'finn ⅳ
quoted.o''brien@example.org
second+13@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7af72e5aa4a49809f8b6c0e', '山田 太郎');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7b17d5886021573d501e0bf', 'jane doe, jr.
jane.doe@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab70c7ca4950a379c87ffb458', 'zoë corrected
zoë corrected');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab7177a8ab6e9df7760d2cf91', 'number 1
corrected@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab72c77ed8473e55c1574ab70', 'mary ann van der berg');
INSERT INTO public.contact_search VALUES (1, '\x01a22edab79373f39031bcbe19926afb', 'zoë tester
two.한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab86978c7ba510ac702840388', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab872748191e408ef466141f3', 'solo');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab87b7c8c995783ef4c3587af', 'number 5');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab87d7aa4afb3bdbf96908c3f', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8827b37886bde9cf3758d5b', 'number 7');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab88575ae8c765a0840c9e567', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab89375d2842e5e26445a65ff', 'number 11');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab89574b488aeedde0986f0e7', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab89f7c5dba9b05e7188046c4', 'number 13');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8a27eb1bd4243f2cff6a0b9', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8ab73bcbe3049df792b42a7', 'number 15');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8ad7da48fb95d1bc777d495', 'solo');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8b2702aacb191aa1ce0eeac', 'number 17');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8b478af831041b68a7baee5', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8ba76539ce537c4c58231b5', 'number 19');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8bc76ec90ec31e7b6ba4c39', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8c274aa94ae1dbb3d33d0aa', 'number 21');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8c87af1a6d29c51014990fe', 'number 22');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8ce79f382e8a6154c8e85ea', 'number 23');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8d4783189761e6f23c862d9', 'number 24');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8d97643976054df81457f4b', 'number 25');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8e17803a1ea676c0a9eb5cb', 'number 26');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8e774f890a664afd3a7015a', 'zoë tester
zoe.apart@example.org
second+1@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8ed7427952a4df1ca159105', 'anna maria von der probe
anna.maria@example.org
second+2@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8f178fe8340a5da5c50acb6', 'muster
ada+news@mail.example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8f47318b88c996861b19faa', 'max
max@bücher.example
second+4@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8f77a329b0e1979d286340e', 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8fa7b1c8277d3bae057dbad', 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8fc7e9f90e4a12e2f257fe5', 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8fe7f6e804b76a51129c951', 'josé ejemplo
josé@example.org
second+8@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab90178739775cb25b670fd7f', '한 bo-gi
한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab903769a8ff4bfcb890d21ec', '한 bo-gi
bo-gi@한.example
second+10@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab9057a55b8bfa4ac12236a52', 'strasse strasse
pl+us@example.org
second+11@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab9087470bd5d0831870f50c8', 'i̇stanbul ışık
i.i@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab90a7bdcb2f3ebde4cab314d', 'finn ⅳ
quoted.o''brien@example.org
second+13@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab90c767489f447595e294ed3', '山田 太郎');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab90e7966a74edab8ad38b644', 'jane doe, jr.
jane.doe@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab91375b9b64c69c5ed9c60e9', '한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab9197a278c526901ddeb00a5', 'zoe@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8587ee5a00b659fcd75add2', 'zoë corrected
zoë corrected');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab86674b8a6bcb76a83bfebfd', 'number 1
corrected@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab86f7d5d8ce875a25ca1b01e', 'mary ann van der berg');
INSERT INTO public.contact_search VALUES (2, '\x01a22edab8e37e23a71bd6f5668c941b', 'zoë tester
two.한@example.org');


--
-- Data for Name: deleted_workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deleted_workspace VALUES (3, 1796082414209, 1796082415223);


--
-- Data for Name: domain; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain VALUES (1, 'zoe.example', '\x01a22edab6f271a6a9010b62f98d2318');
INSERT INTO public.domain VALUES (1, 'other.example', '\x01a22edab6f67c4eb0517eee9a84a784');
INSERT INTO public.domain VALUES (2, 'zoe.example', '\x01a22edab83e7d2e9e9f5732d8805e4a');
INSERT INTO public.domain VALUES (2, 'other.example', '\x01a22edab8417141a6af535e0daa27c1');


--
-- Data for Name: email; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.email VALUES (1, 'zoe.apart@example.org', '\x01a22edab7967b29954cc3768f108cae');
INSERT INTO public.email VALUES (1, 'second+1@example.org', '\x01a22edab7967b29954cc3768f108cae');
INSERT INTO public.email VALUES (1, 'anna.maria@example.org', '\x01a22edab7987e45b9891cf2c896d4d4');
INSERT INTO public.email VALUES (1, 'second+2@example.org', '\x01a22edab7987e45b9891cf2c896d4d4');
INSERT INTO public.email VALUES (1, 'ada+news@mail.example.org', '\x01a22edab79a7794aa6bd9f3c55406ed');
INSERT INTO public.email VALUES (1, 'max@xn--bcher-kva.example', '\x01a22edab79c74018010115a9643c058');
INSERT INTO public.email VALUES (1, 'second+4@example.org', '\x01a22edab79c74018010115a9643c058');
INSERT INTO public.email VALUES (1, 'maria@xn--bcher-kva.test', '\x01a22edab79e7536a6b0ac42af1e31df');
INSERT INTO public.email VALUES (1, 'second+5@example.org', '\x01a22edab79e7536a6b0ac42af1e31df');
INSERT INTO public.email VALUES (1, 'οδυσσευσ@example.org', '\x01a22edab7a070c3b9ad0de3a0956a62');
INSERT INTO public.email VALUES (1, 'beispiel@xn--kxa6ajbbmh.example', '\x01a22edab7a2732391577de86498af87');
INSERT INTO public.email VALUES (1, 'second+7@example.org', '\x01a22edab7a2732391577de86498af87');
INSERT INTO public.email VALUES (1, 'josé@example.org', '\x01a22edab7a4773982af863bad74b395');
INSERT INTO public.email VALUES (1, 'second+8@example.org', '\x01a22edab7a4773982af863bad74b395');
INSERT INTO public.email VALUES (1, '한@example.org', '\x01a22edab7a6762ea8de6479302afe46');
INSERT INTO public.email VALUES (1, 'bo-gi@xn--6q8b.example', '\x01a22edab7a87513a6ec959e865cc94e');
INSERT INTO public.email VALUES (1, 'second+10@example.org', '\x01a22edab7a87513a6ec959e865cc94e');
INSERT INTO public.email VALUES (1, 'pl+us@example.org', '\x01a22edab7aa7037a9a1931069cd2935');
INSERT INTO public.email VALUES (1, 'second+11@example.org', '\x01a22edab7aa7037a9a1931069cd2935');
INSERT INTO public.email VALUES (1, 'i.i@example.org', '\x01a22edab7ac74e1a5ed5ebf9d62cfef');
INSERT INTO public.email VALUES (1, 'quoted.o''brien@example.org', '\x01a22edab7ae7471a4792893530acf18');
INSERT INTO public.email VALUES (1, 'second+13@example.org', '\x01a22edab7ae7471a4792893530acf18');
INSERT INTO public.email VALUES (1, 'jane.doe@example.org', '\x01a22edab7b17d5886021573d501e0bf');
INSERT INTO public.email VALUES (1, 'corrected@example.org', '\x01a22edab7177a8ab6e9df7760d2cf91');
INSERT INTO public.email VALUES (1, 'two.한@example.org', '\x01a22edab79373f39031bcbe19926afb');
INSERT INTO public.email VALUES (2, 'zoe.apart@example.org', '\x01a22edab8e774f890a664afd3a7015a');
INSERT INTO public.email VALUES (2, 'second+1@example.org', '\x01a22edab8e774f890a664afd3a7015a');
INSERT INTO public.email VALUES (2, 'anna.maria@example.org', '\x01a22edab8ed7427952a4df1ca159105');
INSERT INTO public.email VALUES (2, 'second+2@example.org', '\x01a22edab8ed7427952a4df1ca159105');
INSERT INTO public.email VALUES (2, 'ada+news@mail.example.org', '\x01a22edab8f178fe8340a5da5c50acb6');
INSERT INTO public.email VALUES (2, 'max@xn--bcher-kva.example', '\x01a22edab8f47318b88c996861b19faa');
INSERT INTO public.email VALUES (2, 'second+4@example.org', '\x01a22edab8f47318b88c996861b19faa');
INSERT INTO public.email VALUES (2, 'maria@xn--bcher-kva.test', '\x01a22edab8f77a329b0e1979d286340e');
INSERT INTO public.email VALUES (2, 'second+5@example.org', '\x01a22edab8f77a329b0e1979d286340e');
INSERT INTO public.email VALUES (2, 'οδυσσευσ@example.org', '\x01a22edab8fa7b1c8277d3bae057dbad');
INSERT INTO public.email VALUES (2, 'beispiel@xn--kxa6ajbbmh.example', '\x01a22edab8fc7e9f90e4a12e2f257fe5');
INSERT INTO public.email VALUES (2, 'second+7@example.org', '\x01a22edab8fc7e9f90e4a12e2f257fe5');
INSERT INTO public.email VALUES (2, 'josé@example.org', '\x01a22edab8fe7f6e804b76a51129c951');
INSERT INTO public.email VALUES (2, 'second+8@example.org', '\x01a22edab8fe7f6e804b76a51129c951');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a22edab90178739775cb25b670fd7f');
INSERT INTO public.email VALUES (2, 'bo-gi@xn--6q8b.example', '\x01a22edab903769a8ff4bfcb890d21ec');
INSERT INTO public.email VALUES (2, 'second+10@example.org', '\x01a22edab903769a8ff4bfcb890d21ec');
INSERT INTO public.email VALUES (2, 'pl+us@example.org', '\x01a22edab9057a55b8bfa4ac12236a52');
INSERT INTO public.email VALUES (2, 'second+11@example.org', '\x01a22edab9057a55b8bfa4ac12236a52');
INSERT INTO public.email VALUES (2, 'i.i@example.org', '\x01a22edab9087470bd5d0831870f50c8');
INSERT INTO public.email VALUES (2, 'quoted.o''brien@example.org', '\x01a22edab90a7bdcb2f3ebde4cab314d');
INSERT INTO public.email VALUES (2, 'second+13@example.org', '\x01a22edab90a7bdcb2f3ebde4cab314d');
INSERT INTO public.email VALUES (2, 'jane.doe@example.org', '\x01a22edab90e7966a74edab8ad38b644');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a22edab91375b9b64c69c5ed9c60e9');
INSERT INTO public.email VALUES (2, 'zoe@example.org', '\x01a22edab9197a278c526901ddeb00a5');
INSERT INTO public.email VALUES (2, 'corrected@example.org', '\x01a22edab86674b8a6bcb76a83bfebfd');
INSERT INTO public.email VALUES (2, 'two.한@example.org', '\x01a22edab8e37e23a71bd6f5668c941b');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES (1, '\x01a22edab6fb7b32909ca30b7411be3f', '\x01a22edab70c7ca4950a379c87ffb458', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab6fb7b32909ca30b7411be3f', '\x01a22edab71970ed84773b1ecd6d161a', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab6fb7b32909ca30b7411be3f', '\x01a22edab72c77ed8473e55c1574ab70', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab6fb7b32909ca30b7411be3f', '\x01a22edab72e7e3b91b7aaec5731e8fd', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab6fe72fb83664d66fe620f46', '\x01a22edab72c77ed8473e55c1574ab70', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab6fe72fb83664d66fe620f46', '\x01a22edab72e7e3b91b7aaec5731e8fd', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab6fe72fb83664d66fe620f46', '\x01a22edab734777d8b5fffc739580bc2', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab6fe72fb83664d66fe620f46', '\x01a22edab7367a7a9183f907457acbbb', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab6fe72fb83664d66fe620f46', '\x01a22edab73b71a5b7b359a98a4209c4', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab70372309d401b2fd3d0ea73', '\x01a22edab7367a7a9183f907457acbbb', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab70372309d401b2fd3d0ea73', '\x01a22edab73b71a5b7b359a98a4209c4', NULL);
INSERT INTO public.membership VALUES (1, '\x01a22edab70372309d401b2fd3d0ea73', '\x01a22edab73d7719a2ee423fd160efba', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab84a78f5aca02863b60c59bb', '\x01a22edab8587ee5a00b659fcd75add2', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab84a78f5aca02863b60c59bb', '\x01a22edab86978c7ba510ac702840388', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab84a78f5aca02863b60c59bb', '\x01a22edab86f7d5d8ce875a25ca1b01e', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab84a78f5aca02863b60c59bb', '\x01a22edab872748191e408ef466141f3', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab84e7c9cab3d2a91554df9de', '\x01a22edab86f7d5d8ce875a25ca1b01e', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab84e7c9cab3d2a91554df9de', '\x01a22edab872748191e408ef466141f3', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab84e7c9cab3d2a91554df9de', '\x01a22edab87b7c8c995783ef4c3587af', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab84e7c9cab3d2a91554df9de', '\x01a22edab87d7aa4afb3bdbf96908c3f', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab84e7c9cab3d2a91554df9de', '\x01a22edab8827b37886bde9cf3758d5b', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab8507ee49b3e81e51aa31551', '\x01a22edab87d7aa4afb3bdbf96908c3f', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab8507ee49b3e81e51aa31551', '\x01a22edab8827b37886bde9cf3758d5b', NULL);
INSERT INTO public.membership VALUES (2, '\x01a22edab8507ee49b3e81e51aa31551', '\x01a22edab88575ae8c765a0840c9e567', NULL);


--
-- Data for Name: memory_store; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memory_store VALUES (1, '\x01a22edab6fe72fb83664d66fe620f46', 2, 101, 1796082415358, 1796082415610, 'zoë and friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 831933091);
INSERT INTO public.memory_store VALUES (1, '\x01a22edab70372309d401b2fd3d0ea73', 2, 107, 1796082415363, 1796082415621, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 2684852362);
INSERT INTO public.memory_store VALUES (1, '\x01a22edab6fb7b32909ca30b7411be3f', 3, 115, 1796082415355, 1796082415651, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 766729188);
INSERT INTO public.memory_store VALUES (2, '\x01a22edab84e7c9cab3d2a91554df9de', 2, 111, 1796082415694, 1796082415957, 'zoë and friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 3262718104);
INSERT INTO public.memory_store VALUES (2, '\x01a22edab8507ee49b3e81e51aa31551', 2, 117, 1796082415696, 1796082415971, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 3072513788);
INSERT INTO public.memory_store VALUES (2, '\x01a22edab84a78f5aca02863b60c59bb', 3, 125, 1796082415690, 1796082415987, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 1361063842);


--
-- Data for Name: meta; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meta VALUES ('application', '\x526f6c6f');
INSERT INTO public.meta VALUES ('schema', '\x0000000000000006');
INSERT INTO public.meta VALUES ('migration_lease', '\x');
INSERT INTO public.meta VALUES ('workspaces', '\x');
INSERT INTO public.meta VALUES ('signing_secret', '\xc98e19dfb3c444430721ab393584fdaee3bde34e01d2ac9038514764cd6f3b85');


--
-- Data for Name: phone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.phone VALUES (1, '+49305550123', '\x01a22edab70c7ca4950a379c87ffb458', '49305550123');
INSERT INTO public.phone VALUES (1, '+49305550125', '\x01a22edab71970ed84773b1ecd6d161a', '49305550125
0049305550125');
INSERT INTO public.phone VALUES (1, '+49305550126', '\x01a22edab72c77ed8473e55c1574ab70', '49305550126');
INSERT INTO public.phone VALUES (1, '+49305550128', '\x01a22edab734777d8b5fffc739580bc2', '49305550128
0305550128');
INSERT INTO public.phone VALUES (1, '+49305550129;ext=5', '\x01a22edab7367a7a9183f907457acbbb', '49305550129
493055501295');
INSERT INTO public.phone VALUES (1, '+492025550127', '\x01a22edab73b71a5b7b359a98a4209c4', '492025550127');
INSERT INTO public.phone VALUES (1, '+12025550128;ext=7', '\x01a22edab73d7719a2ee423fd160efba', '12025550128
120255501287');
INSERT INTO public.phone VALUES (1, '+12025550131', '\x01a22edab74b7115a18cfa6b2105857d', '12025550131');
INSERT INTO public.phone VALUES (1, '+12025550132', '\x01a22edab74d71fc837432f3d5e5a545', '12025550132');
INSERT INTO public.phone VALUES (1, '+49305550133', '\x01a22edab7597483ac9f119f11cd6364', '49305550133');
INSERT INTO public.phone VALUES (1, '+49305550134', '\x01a22edab75b794d8fb4debb6173d8f9', '49305550134');
INSERT INTO public.phone VALUES (1, '+49305550135', '\x01a22edab76273b980d3a0fa870bb225', '49305550135');
INSERT INTO public.phone VALUES (1, '3', '\x01a22edab764774ea76fdac51a4a15fb', '3');
INSERT INTO public.phone VALUES (1, '0', '\x01a22edab76977c8bc5c2e0897f7bf2d', '0');
INSERT INTO public.phone VALUES (1, 'unknown', '\x01a22edab76c7918a730db0141acfc61', '');
INSERT INTO public.phone VALUES (1, '+49110', '\x01a22edab7727ddab563e0fbb2dee09f', '49110');
INSERT INTO public.phone VALUES (1, '49', '\x01a22edab774736a9a238f9be4b1dab8', '49');
INSERT INTO public.phone VALUES (1, '+49305550136', '\x01a22edab77a7eed81be8b48d79a3f1b', '49305550136');
INSERT INTO public.phone VALUES (1, '+49305550137', '\x01a22edab77a7eed81be8b48d79a3f1b', '49305550137');
INSERT INTO public.phone VALUES (1, '+49305550138', '\x01a22edab7807a8598e8214dd84a5610', '49305550138');
INSERT INTO public.phone VALUES (1, '+49305550138;ext=1', '\x01a22edab7807a8598e8214dd84a5610', '49305550138
493055501381');
INSERT INTO public.phone VALUES (1, '+49305550139;ext=4', '\x01a22edab783791eb0369d50f45af1eb', '49305550139
03055501394');
INSERT INTO public.phone VALUES (1, '+49305550140;ext=12', '\x01a22edab7867037aea277f390a58a66', '49305550140
030555014012');
INSERT INTO public.phone VALUES (1, '+49305550141;ext=3', '\x01a22edab78a70fbb23cde040c0c9a9a', '49305550141
493055501413');
INSERT INTO public.phone VALUES (1, '+4912025550142;ext=9', '\x01a22edab79074c686ef8c4a4622fabd', '4912025550142
120255501429');
INSERT INTO public.phone VALUES (1, '+492025550142;ext=9', '\x01a22edab79074c686ef8c4a4622fabd', '492025550142
20255501429');
INSERT INTO public.phone VALUES (1, '+12025550142', '\x01a22edab79074c686ef8c4a4622fabd', '12025550142');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22edab79373f39031bcbe19926afb', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22edab79a7794aa6bd9f3c55406ed', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22edab7a070c3b9ad0de3a0956a62', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22edab7a6762ea8de6479302afe46', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22edab7ac74e1a5ed5ebf9d62cfef', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a22edab7b17d5886021573d501e0bf', '');
INSERT INTO public.phone VALUES (1, '+49305550143;ext=8', '\x01a22edab7177a8ab6e9df7760d2cf91', '49305550143
03055501438');
INSERT INTO public.phone VALUES (1, '+49305550144', '\x01a22edab72e7e3b91b7aaec5731e8fd', '49305550144');
INSERT INTO public.phone VALUES (1, '+49305550145', '\x01a22edab72e7e3b91b7aaec5731e8fd', '49305550145
0305550145');
INSERT INTO public.phone VALUES (2, '+49305550123', '\x01a22edab8587ee5a00b659fcd75add2', '49305550123');
INSERT INTO public.phone VALUES (2, '+49305550125', '\x01a22edab86978c7ba510ac702840388', '49305550125
0049305550125');
INSERT INTO public.phone VALUES (2, '+49305550126', '\x01a22edab86f7d5d8ce875a25ca1b01e', '49305550126');
INSERT INTO public.phone VALUES (2, '0305550128', '\x01a22edab87b7c8c995783ef4c3587af', '0305550128');
INSERT INTO public.phone VALUES (2, '+49305550129;ext=5', '\x01a22edab87d7aa4afb3bdbf96908c3f', '49305550129
493055501295');
INSERT INTO public.phone VALUES (2, '2025550127', '\x01a22edab8827b37886bde9cf3758d5b', '2025550127');
INSERT INTO public.phone VALUES (2, '+12025550128;ext=7', '\x01a22edab88575ae8c765a0840c9e567', '12025550128
120255501287');
INSERT INTO public.phone VALUES (2, '+12025550131', '\x01a22edab89375d2842e5e26445a65ff', '12025550131');
INSERT INTO public.phone VALUES (2, '+12025550132', '\x01a22edab89574b488aeedde0986f0e7', '12025550132');
INSERT INTO public.phone VALUES (2, '+49305550133', '\x01a22edab89f7c5dba9b05e7188046c4', '49305550133');
INSERT INTO public.phone VALUES (2, '+49305550134', '\x01a22edab8a27eb1bd4243f2cff6a0b9', '49305550134');
INSERT INTO public.phone VALUES (2, '305550135', '\x01a22edab8ab73bcbe3049df792b42a7', '305550135');
INSERT INTO public.phone VALUES (2, '3', '\x01a22edab8ad7da48fb95d1bc777d495', '3');
INSERT INTO public.phone VALUES (2, '0', '\x01a22edab8b2702aacb191aa1ce0eeac', '0');
INSERT INTO public.phone VALUES (2, 'unknown', '\x01a22edab8b478af831041b68a7baee5', '');
INSERT INTO public.phone VALUES (2, '110', '\x01a22edab8ba76539ce537c4c58231b5', '110');
INSERT INTO public.phone VALUES (2, '49', '\x01a22edab8bc76ec90ec31e7b6ba4c39', '49');
INSERT INTO public.phone VALUES (2, '+49305550136', '\x01a22edab8c274aa94ae1dbb3d33d0aa', '49305550136');
INSERT INTO public.phone VALUES (2, '+49305550137', '\x01a22edab8c274aa94ae1dbb3d33d0aa', '49305550137');
INSERT INTO public.phone VALUES (2, '+49305550138', '\x01a22edab8c87af1a6d29c51014990fe', '49305550138');
INSERT INTO public.phone VALUES (2, '+49305550138;ext=1', '\x01a22edab8c87af1a6d29c51014990fe', '49305550138
493055501381');
INSERT INTO public.phone VALUES (2, '0305550139;ext=4', '\x01a22edab8ce79f382e8a6154c8e85ea', '0305550139
03055501394');
INSERT INTO public.phone VALUES (2, '+49305550139;ext=4', '\x01a22edab8ce79f382e8a6154c8e85ea', '49305550139
493055501394');
INSERT INTO public.phone VALUES (2, '0305550140;ext=12', '\x01a22edab8d4783189761e6f23c862d9', '0305550140
030555014012');
INSERT INTO public.phone VALUES (2, '+49305550140;ext=12', '\x01a22edab8d4783189761e6f23c862d9', '49305550140
4930555014012');
INSERT INTO public.phone VALUES (2, '+49305550141;ext=3', '\x01a22edab8d97643976054df81457f4b', '49305550141
493055501413');
INSERT INTO public.phone VALUES (2, '12025550142;ext=9', '\x01a22edab8e17803a1ea676c0a9eb5cb', '12025550142
120255501429');
INSERT INTO public.phone VALUES (2, '2025550142;ext=9', '\x01a22edab8e17803a1ea676c0a9eb5cb', '2025550142
20255501429');
INSERT INTO public.phone VALUES (2, '+12025550142', '\x01a22edab8e17803a1ea676c0a9eb5cb', '12025550142');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22edab8e37e23a71bd6f5668c941b', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22edab8f178fe8340a5da5c50acb6', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22edab8fa7b1c8277d3bae057dbad', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22edab90178739775cb25b670fd7f', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22edab9087470bd5d0831870f50c8', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a22edab90e7966a74edab8ad38b644', '');
INSERT INTO public.phone VALUES (2, '0305550143;ext=8', '\x01a22edab86674b8a6bcb76a83bfebfd', '0305550143
03055501438');
INSERT INTO public.phone VALUES (2, '+49305550144', '\x01a22edab872748191e408ef466141f3', '49305550144');
INSERT INTO public.phone VALUES (2, '0305550145', '\x01a22edab872748191e408ef466141f3', '0305550145');


--
-- Data for Name: retry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623739332d373366332d393033312d626362653139393236616662227d7d', 1796082415507, 1320019776);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e44575046434d53414b363345543748313335450a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e44575046434d53414b36334554374831333545222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3531305a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3531305a227d', 1796082415510, 975054173);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e445752465332564b32385759423439444e364d0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e445752465332564b32385759423439444e364d222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3531325a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3531325a227d', 1796082415512, 3133074774);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623739612d373739342d616136622d643966336335353430366564227d7d', 1796082415514, 4094009926);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e445757454730523034304842414234374732520a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e44575745473052303430484241423437473252222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3531365a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3531365a227d', 1796082415516, 1036694569);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e445759454d564144433543384151485743455a0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e445759454d564144433543384151485743455a222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3531385a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3531385a227d', 1796082415518, 752363396);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623761302d373063332d623961642d306465336130393536613632227d7d', 1796082415520, 1183655365);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e44583245434853324e565858314a39484257370a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e44583245434853324e565858314a3948425737222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3532325a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3532325a227d', 1796082415522, 2485630129);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e4458344557575235425736374550513943574e0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e4458344557575235425736374550513943574e222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3532345a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3532345a227d', 1796082415524, 2230092415);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623761362d373632652d613864652d363437393330326166653436227d7d', 1796082415526, 4060981869);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e445838454d39544456344e4b543335534a41450a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e445838454d39544456344e4b543335534a4145222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3532385a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3532385a227d', 1796082415528, 2646509418);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e445841453056544b38434b32314d575441394e0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e445841453056544b38434b32314d575441394e222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3533305a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3533305a227d', 1796082415530, 242347398);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623761632d373465312d613565642d356562663964363263666566227d7d', 1796082415532, 2468796457);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e44584545485254385939384a4439474e4b52520a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e44584545485254385939384a4439474e4b5252222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3533345a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3533345a227d', 1796082415534, 2046899161);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e44584645424a544d4a4a3947324652505630450a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e44584645424a544d4a4a394732465250563045222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3533355a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3533355a227d', 1796082415535, 3737980110);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623762312d376435382d383630322d313537336435303165306266227d7d', 1796082415537, 4004743581);
INSERT INTO public.retry VALUES (1, '\x0000000000018f01ea9537065c151158', 'corrected', '\xa6e6c29e5826de7ac5d624eeee56726ca51617aa8fec7401bbc04001462ec6f0', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796082415548, 2940483121);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623865332d376532332d613731622d643666353636386339343162227d7d', 1796082415843, 210048591);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e453737454b573931394b344e5a3954453041540a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e453737454b573931394b344e5a395445304154222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3834375a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3834375a227d', 1796082415847, 1509334845);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e45374445474b5341414a4459373531423438350a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e45374445474b5341414a445937353142343835222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3835335a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3835335a227d', 1796082415853, 941821494);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623866312d373866652d383334302d613564613563353061636236227d7d', 1796082415857, 2822056698);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e45374d454343424833345344314756333758410a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e45374d45434342483334534431475633375841222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3836305a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3836305a227d', 1796082415860, 1764919902);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e453751463853395033475346373938434430450a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e45375146385339503347534637393843443045222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3836335a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3836335a227d', 1796082415863, 3025692245);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623866612d376231632d383237372d643362616530353764626164227d7d', 1796082415866, 3153783285);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e45375746544653315335313552514a415a5a350a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e45375746544653315335313552514a415a5a35222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3836385a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3836385a227d', 1796082415868, 757719018);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e45375946585138304a56504d4d384a4b4a41480a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e45375946585138304a56504d4d384a4b4a4148222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3837305a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3837305a227d', 1796082415870, 2225302545);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623930312d373837332d393737352d636232356236373066643766227d7d', 1796082415873, 3129111435);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e453833455444385a58355a53453447543846430a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e453833455444385a58355a5345344754384643222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3837355a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3837355a227d', 1796082415875, 1477628596);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e45383546394156484658344e47393236544a4a0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e45383546394156484658344e47393236544a4a222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3837375a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3837375a227d', 1796082415877, 2747716092);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623930382d373437302d626435642d303833313837306635306338227d7d', 1796082415880, 109821460);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e4538414646454235575a4256533641504341440a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e4538414646454235575a425653364150434144222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3838325a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3838325a227d', 1796082415882, 1490887390);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3851444e453843455354384b583237423546324a4b504b0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3851444e453843455354384b583237423546324a4b504b222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31312d33305432333a34363a35352e3838345a222c22757064617465645f6174223a22323032362d31312d33305432333a34363a35352e3838345a227d', 1796082415884, 2465767021);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132326564612d623930652d373936362d613734652d646162386164333862363434227d7d', 1796082415886, 134311486);
INSERT INTO public.retry VALUES (2, '\x00000000000277d8e26ae98c50779468', 'corrected', '\xab60c02b68e2666e7e3ef8d3bd775a04cc9e26fc70127e316aa5916efbd76802', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796082415900, 3065046003);


--
-- Data for Name: tombstone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab7117d0b933888bf46c8d9c0', 11);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab71a743292233f54a3087485', 15);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab730712a8be572b0f9f1163f', 19);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab73770c7b5eafa2d2d10378e', 23);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab73f77f38d632fe477520929', 27);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab7477a9ba6f18e1aa0c0f52f', 31);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab7547a0f82fba2901e026da4', 35);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab75e7e2b9dd3633eedb2709d', 39);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab7667006ae72adebb60d47d3', 43);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab76e74d29b032bafcb27e87e', 47);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab7757e8a9969ccf4399f8b95', 51);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab77c7c2cb2a7f168397338bc', 54);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab78c7d3fb44735a80a209ef3', 60);
INSERT INTO public.tombstone VALUES (1, 'memory_store', '\x01a22edab705737bab37da8357d0987a', 121);
INSERT INTO public.tombstone VALUES (1, 'company', '\x01a22edab6fa70bea47cbf5d40c3ee03', 125);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab7437b2dbbe87ab13f81bf74', 126);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a22edab745732196f129f0138e91db', 127);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab85e7d488a5708754fb4967b', 11);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab86a7cbeb75cec61bfde1026', 15);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab8777da699d24f00a60d43b4', 19);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab87f7326b3ce8107b36c363d', 23);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab8877296bebc817bc1883abf', 27);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab88f72a99790c8ba8ee45e69', 31);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab897732c80d4cde144e94f54', 35);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab8a77f4b87444d98f26d3a87', 39);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab8af769a9b0132c35ddc62ae', 43);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab8b67e3c85c079759bde9410', 47);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab8be7430a7e51aaad7eaa243', 51);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab8c47ad18796c0fa1295dd4e', 54);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab8ca7ebb9fe9a87c31d6e59a', 57);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab8d074d58fa4e9105028638d', 60);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab8db7ad9879433e02bbd659e', 64);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab9107c3bb34c36a969760472', 83);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab915787fac0aeab98794e1ed', 86);
INSERT INTO public.tombstone VALUES (2, 'memory_store', '\x01a22edab85278dbac2d7d3b514364ac', 131);
INSERT INTO public.tombstone VALUES (2, 'company', '\x01a22edab8477427b4278eff971124a2', 135);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab88b72cda4fdd70533071189', 136);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a22edab88d736b9b3b0a801f499e1a', 137);


--
-- Data for Name: unlinking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workspace VALUES (2, '\x01a22edaae847e79b0d2c56161a54aa0', 'regionless', 137, 43, '{"unique_emails":false,"metadata":"replace","phone_region":null,"quota_mib":null}', 1796082413197, 4131369054, 393219, NULL, 1796082416000, 51313, 6315);
INSERT INTO public.workspace VALUES (1, '\x01a22edaad797d38b84816234dd3c488', 'german', 127, 41, '{"unique_emails":true,"metadata":"merge","phone_region":"DE","quota_mib":null}', 1796082412928, 3087767260, 393219, NULL, 1796082415673, 47735, 6315);


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
-- Name: tombstone tombstone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tombstone
    ADD CONSTRAINT tombstone_pkey PRIMARY KEY (workspace_id, subject, subject_id);


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


