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

INSERT INTO public.api_key VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'all', 'workspace:admin', '\xa026a65961c674ebadd3476bcaa14e7a7013c5ddf9a13b7fe485e5b50dee63a6', 'off', 1796137150925, NULL, NULL, 4047057316, NULL, NULL);
INSERT INTO public.api_key VALUES (2, '\x000000000002116300d1497f278b0305', 'all', 'workspace:admin', '\xeafaa7aa3a182c4aed0595be696246aa6fce47873f70643b629ca35b80fffeb9', 'off', 1796137151028, NULL, NULL, 1220272372, NULL, NULL);
INSERT INTO public.api_key VALUES (1, '\x000000000001d597e8dda4ff21fef2ac', 'revoked', 'contacts:read', '\x072167828abc058f87af53d8fb18c50ee3a95848022e3102a8c5807976f8015a', '100/s', 1796137151091, NULL, 1796137151150, 564749153, NULL, NULL);
INSERT INTO public.api_key VALUES (1, '\x0000000000013656cb3496a34c140589', 'rotated', 'contacts:read', '\x31693d3b5b2d55d58ff7bee992547b5313ebf9283ea48ea0519dc787d8e89f30', '100/s', 1796137151234, NULL, NULL, 3958653758, '\x7f84dc1d913a3c39ae9f3325adb4385799aec589a419db1d290894f41b717b3b', 1798729151252);


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '\x01a2321de99ef9ee90e78c1a8e844579', 1796137150878, 'workspace.created', 'german', '{"unique_emails":true,"metadata":"merge","phone_region":"DE","quota_mib":null}', 'uid 0 at vm', 1656166154);
INSERT INTO public.audit VALUES (1, '\x01a2321de9cef9f58cb0c5e7a6b0d05f', 1796137150926, 'key.created', 'german', '{"key":"0000000001M1MGBRVWX1SC9JFB","name":"all","scopes":["workspace:admin"],"rate_limit":"off"}', 'uid 0 at vm', 3093816114);
INSERT INTO public.audit VALUES (2, '\x01a2321dea0040d54890df8db8923355', 1796137150976, 'workspace.created', 'regionless', '{"unique_emails":false,"metadata":"replace","phone_region":null,"quota_mib":null}', 'uid 0 at vm', 2531980208);
INSERT INTO public.audit VALUES (2, '\x01a2321dea35a7efa385e09c46237885', 1796137151029, 'key.created', 'regionless', '{"key":"000000000225HG1MA9FWKRP0R5","name":"all","scopes":["workspace:admin"],"rate_limit":"off"}', 'uid 0 at vm', 3869534950);
INSERT INTO public.audit VALUES (1, '\x01a2321dea74977e786301377e5b426f', 1796137151092, 'key.created', 'german', '{"key":"0000000001TPBYHQD4ZWGZXWNC","name":"revoked","scopes":["contacts:read"],"rate_limit":"100/s"}', 'uid 0 at vm', 1250753528);
INSERT INTO public.audit VALUES (1, '\x01a2321deab3085f81795b538223a4a0', 1796137151155, 'key.revoked', 'german', '{"key":"0000000001TPBYHQD4ZWGZXWNC","name":"revoked","scopes":["contacts:read"],"rate_limit":"100/s"}', 'uid 0 at vm', 3561578250);
INSERT INTO public.audit VALUES (1, '\x01a2321deb038c92686f9d2549f47885', 1796137151235, 'key.created', 'german', '{"key":"00000000016SBCPD4PMD6181C9","name":"rotated","scopes":["contacts:read"],"rate_limit":"100/s"}', 'uid 0 at vm', 1052746321);
INSERT INTO public.audit VALUES (1, '\x01a2321deb34262c2a5c38e88634328f', 1796137151284, 'key.rotated', 'german', '{"key":"00000000016SBCPD4PMD6181C9","name":"rotated","scopes":["contacts:read"],"rate_limit":"100/s","former_until":"2026-12-31T14:59:11.252Z"}', 'uid 0 at vm', 3053669419);
INSERT INTO public.audit VALUES (3, '\x01a2321deb7f56e347c582d3f1d2a9c7', 1796137151359, 'workspace.created', 'gone', '{"unique_emails":true,"metadata":"merge","phone_region":null,"quota_mib":null}', 'uid 0 at vm', 3044621207);
INSERT INTO public.audit VALUES (3, '\x01a2321debbf6b37f7fe1f65e6d9f872', 1796137151423, 'workspace.deleted', 'gone', '{"contacts":0}', 'uid 0 at vm', 3863907151);
INSERT INTO public.audit VALUES (0, '\x01a2321df0655bb60305f275079a9c53', 1796137152613, 'server.started', '', '{"address":"127.0.0.1:39483","version":"0.1.0"}', 'uid 0 at vm', 3103471816);
INSERT INTO public.audit VALUES (0, '\x01a2321dfbca6b400b3eb4b830f5782e', 1796137155530, 'server.stopped', '', '{}', 'uid 0 at vm', 1832550611);
INSERT INTO public.audit VALUES (0, '\x01a2321dfc46240c3752ce9132835332', 1796137155654, 'server.started', '', '{"address":"127.0.0.1:40741","version":"0.1.0"}', 'uid 0 at vm', 4180141046);
INSERT INTO public.audit VALUES (0, '\x01a2321dfe43c1925665b85a0da5d9bb', 1796137156163, 'server.stopped', '', '{}', 'uid 0 at vm', 2230416952);


--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change VALUES (1, 1, 'company', '\x01a2321df07775ff82e8ef8d45292847', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796137152631, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df06fdfe4251f12835c194929', 3829072982);
INSERT INTO public.change VALUES (1, 2, 'company', '\x01a2321df08b74c788c2feeb4a71fd99', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796137152651, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df08a3df07ab431762b6cc957', 1947676007);
INSERT INTO public.change VALUES (1, 3, 'company', '\x01a2321df0957b0eab3cca4b3c783dfc', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796137152661, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df09391253c9e74dc5db9ca9a', 2077638797);
INSERT INTO public.change VALUES (1, 4, 'company', '\x01a2321df09b7075a8449995a5f40044', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796137152667, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df09a0bdcd3ea8654b465fee5', 2478827199);
INSERT INTO public.change VALUES (1, 5, 'memory_store', '\x01a2321df0a5793298b65bc98b72a9d5', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796137152677, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df0a456448aa0bd7d674a092e', 3168836047);
INSERT INTO public.change VALUES (1, 6, 'memory_store', '\x01a2321df0b2727fab9ccec2cf04996e', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796137152690, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df0aedf3bfa0f78d1b8c30eb3', 3268050632);
INSERT INTO public.change VALUES (1, 7, 'memory_store', '\x01a2321df0c2724d88ddc0e46c70f1f9', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796137152706, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df0bfdb82e47b29155b92e15a', 3930686276);
INSERT INTO public.change VALUES (1, 8, 'memory_store', '\x01a2321df0cc76c49a458ff5fd1c2409', NULL, 1, 'created', '{}', '{}', 1796137152716, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df0ca92e911f6b6f70198656e', 2274964415);
INSERT INTO public.change VALUES (1, 9, 'contact', '\x01a2321df0e07e5687eddea49863534a', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796137152736, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df0d3998025e3cb52b0fdd014', 1662573371);
INSERT INTO public.change VALUES (1, 10, 'contact', '\x01a2321df0ee7f61b0cddb59227d5883', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', 1796137152750, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df0ea1f985008772c5a7abaf4', 454959166);
INSERT INTO public.change VALUES (1, 11, 'contact', '\x01a2321df0ee7f61b0cddb59227d5883', 10, 2, 'deleted', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', '{"name":{},"phones":[]}', 1796137152759, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df0f233ee093a2734ef7ba3e0', 750798697);
INSERT INTO public.change VALUES (1, 12, 'contact', '\x01a2321df102785889dc7acfb3b99985', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', 1796137152770, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df0ff9f8e3952c083add0791a', 513400075);
INSERT INTO public.change VALUES (1, 13, 'contact', '\x01a2321df10a763b8044721d18f5e20b', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796137152778, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df107b5be517acd2b650b8d00', 3013896235);
INSERT INTO public.change VALUES (1, 14, 'contact', '\x01a2321df1117762913b4d93136c88d4', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796137152785, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df110e5451697a6b6abd0a050', 2525071490);
INSERT INTO public.change VALUES (1, 15, 'contact', '\x01a2321df1117762913b4d93136c88d4', 14, 2, 'deleted', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', '{"name":{},"phones":[]}', 1796137152798, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df11abdafd0b43811ac4a2bc6', 4216049444);
INSERT INTO public.change VALUES (1, 16, 'contact', '\x01a2321df12670b597053453a82d3c2c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796137152806, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df123cd3bc455b22d984874e5', 1839032213);
INSERT INTO public.change VALUES (1, 17, 'contact', '\x01a2321df1327018acb51219b1f93e61', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796137152818, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df12d41d790d10f18bfce3dd1', 608635986);
INSERT INTO public.change VALUES (1, 18, 'contact', '\x01a2321df13a7248823a52063e99254d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796137152826, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df137fe181d0c01de547d781e', 1467213257);
INSERT INTO public.change VALUES (1, 19, 'contact', '\x01a2321df13a7248823a52063e99254d', 18, 2, 'deleted', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', '{"name":{},"phones":[]}', 1796137152835, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df142e5fefa6c817d262ad919', 1014383408);
INSERT INTO public.change VALUES (1, 20, 'contact', '\x01a2321df14e7355a0d347a56be0cd8e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}]}', 1796137152846, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df14ca28ac215569d39ff5e72', 2946990913);
INSERT INTO public.change VALUES (1, 21, 'contact', '\x01a2321df1567ff9a8efcfee97a998ec', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796137152854, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df154b246e55efee193e96a68', 3256322969);
INSERT INTO public.change VALUES (1, 22, 'contact', '\x01a2321df1667d6288ef407678f2a1ed', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796137152870, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df161bc316ce07e3708c8f1d6', 1928539936);
INSERT INTO public.change VALUES (1, 23, 'contact', '\x01a2321df1667d6288ef407678f2a1ed', 22, 2, 'deleted', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', '{"name":{},"phones":[]}', 1796137152880, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df16fb2befa547c69fdb4f471', 2297481665);
INSERT INTO public.change VALUES (2, 3, 'company', '\x01a2321df5b175dc91b626d371c71e55', NULL, 1, 'created', '{"name":null,"description":null}', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 1796137153969, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df5af29427b730eaa9d0396d1', 930792636);
INSERT INTO public.change VALUES (1, 24, 'contact', '\x01a2321df1767f15a90fbe69b9ece8a5', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}]}', 1796137152886, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df174ccfe617c37b8f712fe51', 3419054514);
INSERT INTO public.change VALUES (1, 25, 'contact', '\x01a2321df17a711981d09ac2c6d82a25', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796137152890, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df179584076e00814f1304307', 3473809582);
INSERT INTO public.change VALUES (1, 26, 'contact', '\x01a2321df17e76dabd642fb02c633607', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796137152894, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df17db6f3760ddc3b10dde5ac', 4163518493);
INSERT INTO public.change VALUES (1, 27, 'contact', '\x01a2321df17e76dabd642fb02c633607', 26, 2, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', '{"name":{},"phones":[]}', 1796137152901, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df181701edb2ead2ef3bfec94', 1560535281);
INSERT INTO public.change VALUES (1, 28, 'contact', '\x01a2321df18e72839a3ed97a7e89be81', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}]}', 1796137152910, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df18bc5b2ccb42aa90eebfafa', 1362031647);
INSERT INTO public.change VALUES (1, 29, 'contact', '\x01a2321df194799ea4f46054cb71cb6a', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796137152916, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df1925acf0fdc7df431af63bc', 3040113589);
INSERT INTO public.change VALUES (1, 30, 'contact', '\x01a2321df19c70b6a24377751ed87283', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796137152924, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df19b0f82041018828808ed13', 948818929);
INSERT INTO public.change VALUES (1, 31, 'contact', '\x01a2321df19c70b6a24377751ed87283', 30, 2, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796137152937, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1a7d3f695dba92a87fc500d', 320001169);
INSERT INTO public.change VALUES (1, 32, 'contact', '\x01a2321df1ae753f83bd034c0ce1849d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796137152942, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1ac1826461a8e615e54db01', 2736344614);
INSERT INTO public.change VALUES (1, 33, 'contact', '\x01a2321df1b379bf8b8e22916f61bb8e', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796137152947, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df1b25f119be5a49a8733a6fe', 547321307);
INSERT INTO public.change VALUES (1, 34, 'contact', '\x01a2321df1ba78a5b500d8bfd004b425', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796137152954, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1b7b758e24c7d96e3416937', 3066617793);
INSERT INTO public.change VALUES (1, 35, 'contact', '\x01a2321df1ba78a5b500d8bfd004b425', 34, 2, 'deleted', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', '{"name":{},"phones":[]}', 1796137152962, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1bf4efa9f5c3d39b12dfbe4', 872906011);
INSERT INTO public.change VALUES (1, 36, 'contact', '\x01a2321df1ce7db488ef45751f93916a', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796137152974, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1cac6f27fa5d3fe76a97e57', 2032431863);
INSERT INTO public.change VALUES (1, 37, 'contact', '\x01a2321df1d27bfaa0202e8722d76508', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796137152978, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df1d1acb737dd366e91817270', 1355444377);
INSERT INTO public.change VALUES (1, 38, 'contact', '\x01a2321df1d677a08b342243863dbc1f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796137152982, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1d5c25664d477194691ac53', 1391998848);
INSERT INTO public.change VALUES (1, 39, 'contact', '\x01a2321df1d677a08b342243863dbc1f', 38, 2, 'deleted', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', '{"name":{},"phones":[]}', 1796137152986, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1d99a3bf9f4a7bc493b3cca', 950386118);
INSERT INTO public.change VALUES (1, 40, 'contact', '\x01a2321df1de749d9a2af75ec82b3385', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 1796137152990, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1dc16260046098f4423c3d8', 2230173891);
INSERT INTO public.change VALUES (1, 41, 'contact', '\x01a2321df1e17196abdd152eff1c87b0', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796137152993, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df1e08c4641d3ddaf0b7df4b0', 1832665911);
INSERT INTO public.change VALUES (1, 42, 'contact', '\x01a2321df1e675bb840c48cfd579da60', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796137152998, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1e493c01e3c5075dd53e1f0', 786714896);
INSERT INTO public.change VALUES (1, 43, 'contact', '\x01a2321df1e675bb840c48cfd579da60', 42, 2, 'deleted', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', '{"name":{},"phones":[]}', 1796137153001, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1e842393c06c39689f483a6', 3682337693);
INSERT INTO public.change VALUES (1, 44, 'contact', '\x01a2321df1ef769e8e01d7514259ea0c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796137153007, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df1ee74d74df1c6980ca764c2', 3283609788);
INSERT INTO public.change VALUES (2, 4, 'company', '\x01a2321df5bf7d40a1d6c0c1e4929b95', NULL, 1, 'created', '{"domains":[]}', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', 1796137153983, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df5ba07b7ba6de2dbf0843315', 2944631019);
INSERT INTO public.change VALUES (1, 45, 'contact', '\x01a2321df1fa7655a786463766e0e78f', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796137153018, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df1f75c7a6bd36086e7b8420c', 1815951626);
INSERT INTO public.change VALUES (1, 46, 'contact', '\x01a2321df20875419b9cbc1ae7cf328c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796137153032, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df206f8e1f9954df95ece0c66', 3774315325);
INSERT INTO public.change VALUES (1, 47, 'contact', '\x01a2321df20875419b9cbc1ae7cf328c', 46, 2, 'deleted', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', '{"name":{},"phones":[]}', 1796137153038, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df20c0e28f5bd27a6bd58e411', 3093483174);
INSERT INTO public.change VALUES (1, 48, 'contact', '\x01a2321df2137d218383bdf1b0dc460f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 1796137153043, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df212ccaee81f5f371ed0eb70', 3171438549);
INSERT INTO public.change VALUES (1, 49, 'contact', '\x01a2321df218750c8f52e77c10587fe4', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796137153048, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df2177eebf2b9e238a76a610c', 876229847);
INSERT INTO public.change VALUES (1, 50, 'contact', '\x01a2321df21e72568b715a7f86175d67', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796137153054, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df21cf5ff1dbb234dca2092e8', 2848182785);
INSERT INTO public.change VALUES (1, 51, 'contact', '\x01a2321df21e72568b715a7f86175d67', 50, 2, 'deleted', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', '{"name":{},"phones":[]}', 1796137153068, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df22aac634065eabe738e7c7e', 3670910162);
INSERT INTO public.change VALUES (1, 52, 'contact', '\x01a2321df2327e65b07d72c2d0381774', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796137153074, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df231439f5cf53c218c005c53', 3265156213);
INSERT INTO public.change VALUES (1, 53, 'contact', '\x01a2321df23f705cbc643a096f3cc0e5', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796137153087, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df23bc64792c86f6ed4fc2832', 2395650528);
INSERT INTO public.change VALUES (1, 54, 'contact', '\x01a2321df23f705cbc643a096f3cc0e5', 53, 2, 'deleted', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', '{"name":{},"phones":[]}', 1796137153094, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df243af04ee8eb76e24014d77', 225396864);
INSERT INTO public.change VALUES (1, 55, 'contact', '\x01a2321df24e709c985671f07a2f808b', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796137153102, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df24ce2896e46833e2ff9fcee', 26820208);
INSERT INTO public.change VALUES (1, 56, 'contact', '\x01a2321df256732fb8973b2d5facd685', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"+49305550139;ext=4","primary":true}]}', 1796137153110, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df255c3a5db2e8395dbdab9ef', 1499515266);
INSERT INTO public.change VALUES (1, 57, 'contact', '\x01a2321df2637501af25e677d56cfba5', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"+49305550140;ext=12","primary":true}]}', 1796137153123, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df2610f3ecbf636a9eb508063', 2106517768);
INSERT INTO public.change VALUES (1, 58, 'contact', '\x01a2321df2767583b5b71e1d923501ee', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1796137153142, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df274d825f0678dd59fa7f49a', 2381170034);
INSERT INTO public.change VALUES (1, 59, 'contact', '\x01a2321df27e796e806ceed35e8ac728', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796137153150, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df27a60588c967b255628a3be', 2227601700);
INSERT INTO public.change VALUES (1, 60, 'contact', '\x01a2321df27e796e806ceed35e8ac728', 59, 2, 'deleted', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', '{"name":{},"phones":[]}', 1796137153158, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df284566ccb6033fd86b1d222', 3579599897);
INSERT INTO public.change VALUES (1, 61, 'contact', '\x01a2321df28a78ad96eae45e989d1a96', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796137153162, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df2894e2bcd5778a579f26e99', 2773764698);
INSERT INTO public.change VALUES (1, 62, 'contact', '\x01a2321df2907432895b4d69440ea02d', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137153168, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df28e28cc148d7c52d9c67f41', 3735446834);
INSERT INTO public.change VALUES (1, 63, 'contact', '\x01a2321df295702bbc6239a7e269b6df', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796137153173, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df2944d1b2373d66c58e2ea7e', 1124996318);
INSERT INTO public.change VALUES (2, 5, 'memory_store', '\x01a2321df5ca725a9d632a1eab62bf6c', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë and friends","description":"composed"}', 1796137153994, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df5c6ae8708fa0c23aa507429', 2282367791);
INSERT INTO public.change VALUES (1, 64, 'contact', '\x01a2321df29a7b8ea0f7c7f27013eda9', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796137153178, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df2980c9d4932f584773fdf87', 1633860807);
INSERT INTO public.change VALUES (1, 65, 'contact', '\x01a2321df29f763fb7c73b764edf25e0', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137153183, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df29dc83d4cc983fdae5c3038', 1904599184);
INSERT INTO public.change VALUES (1, 66, 'contact', '\x01a2321df2a87ac18b33e0a5f4ab6f22', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796137153192, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df2a655205cfd668b4161d2cf', 710994346);
INSERT INTO public.change VALUES (1, 67, 'contact', '\x01a2321df2ba7d568ff95928d6022dd1', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796137153210, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df2b6d2fa740f6546f1b602e8', 918443538);
INSERT INTO public.change VALUES (1, 68, 'contact', '\x01a2321df2cb7906915f07461eb78192', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137153227, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df2c678bd68322b5c89fb87c2', 3629883737);
INSERT INTO public.change VALUES (1, 69, 'contact', '\x01a2321df2d57a1ca131ecc1045d0b2e', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796137153237, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df2d304cf50628c23bfba15d1', 3109509524);
INSERT INTO public.change VALUES (1, 70, 'contact', '\x01a2321df2e373d6a24ec08ffde0d830', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796137153251, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df2e11b6ec4f529824365b364', 3010767145);
INSERT INTO public.change VALUES (1, 71, 'contact', '\x01a2321df2ed77349e19e8d0f18e398f', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137153261, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df2eccd6415f7541828460054', 4166380781);
INSERT INTO public.change VALUES (1, 72, 'contact', '\x01a2321df2fa7d1f80710d65ab6191bd', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796137153274, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df2f7f43dcf6e2f12ddf89c2d', 2278325144);
INSERT INTO public.change VALUES (1, 73, 'contact', '\x01a2321df30d790a8d30ad0dd8536a47', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796137153293, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df30a979f185580542e6c9206', 1361313532);
INSERT INTO public.change VALUES (1, 74, 'contact', '\x01a2321df31c7feaa4456e85eef26832', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137153308, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df31a4a2c63800e9fa1072ae7', 3427129522);
INSERT INTO public.change VALUES (1, 75, 'contact', '\x01a2321df3267a0b8227e1fc962b6306', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796137153318, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df3253b62a23dcb2c87191b04', 686174210);
INSERT INTO public.change VALUES (1, 76, 'contact', '\x01a2321df334755e8d845145f6616808', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796137153332, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df332a1153c5d8bd50ae6ce4d', 515184299);
INSERT INTO public.change VALUES (1, 77, 'contact', '\x01a2321df3427fa0838e99eb720d8c30', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137153346, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df33b0eee2794058047d5796f', 568320760);
INSERT INTO public.change VALUES (1, 78, 'contact', '\x01a2321df0e07e5687eddea49863534a', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796137153362, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df34e6927e672a10b5598acb1', 232207477);
INSERT INTO public.change VALUES (1, 79, 'contact', '\x01a2321df102785889dc7acfb3b99985', 12, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"+49305550124;ext=4","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"+49305550143;ext=8","primary":true}]}', 1796137153378, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df35b2633bd54091ee7e7c435', 2004740049);
INSERT INTO public.change VALUES (1, 80, 'contact', '\x01a2321df10a763b8044721d18f5e20b', 13, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"}}', 1796137153395, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df370c3f45ea1e682618a35c7', 4183235042);
INSERT INTO public.change VALUES (1, 81, 'contact', '\x01a2321df12670b597053453a82d3c2c', 16, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796137153406, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df37743306861df67e3f232df', 1375653582);
INSERT INTO public.change VALUES (1, 82, 'contact', '\x01a2321df1327018acb51219b1f93e61', 17, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"+49305550145"}]}', 1796137153414, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df38426827e0fe095d8df63f4', 4064730245);
INSERT INTO public.change VALUES (1, 83, 'contact', '\x01a2321df14e7355a0d347a56be0cd8e', 20, 2, 'updated', '{"company":null}', '{"company":"01M8S1VW3QEQZR5T7FHN2JJA27"}', 1796137153430, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df393104065eebf5deafc1037', 3553147921);
INSERT INTO public.change VALUES (1, 84, 'contact', '\x01a2321df1567ff9a8efcfee97a998ec', 21, 2, 'updated', '{"company":null}', '{"company":"01M8S1VW4VE1TTGH4SJPJZ8024"}', 1796137153446, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df3a03788d72ddc3c0d7ea12c', 4287221084);
INSERT INTO public.change VALUES (1, 85, 'contact', '\x01a2321df2907432895b4d69440ea02d', 62, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796137153458, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df3aeedc00b8da662d94514b5', 613878562);
INSERT INTO public.change VALUES (1, 86, 'contact', '\x01a2321df2907432895b4d69440ea02d', 85, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796137153467, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df3b7dbc5b33a13563cdc13cf', 4194369823);
INSERT INTO public.change VALUES (1, 87, 'contact', '\x01a2321df1767f15a90fbe69b9ece8a5', 24, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796137153474, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df3bf424a5b7b8b79c3ba16be', 3058046196);
INSERT INTO public.change VALUES (1, 88, 'contact', '\x01a2321df17a711981d09ac2c6d82a25', 25, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796137153484, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df3caf44506821d3d547b646b', 741696365);
INSERT INTO public.change VALUES (1, 89, 'contact', '\x01a2321df17a711981d09ac2c6d82a25', 88, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796137153500, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df3da316d0b0ffea9ba773566', 4255015544);
INSERT INTO public.change VALUES (1, 90, 'contact', '\x01a2321df0e07e5687eddea49863534a', 78, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153515}]}', 1796137153515, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df3e6ef673fc638edbb3305d3', 2973304050);
INSERT INTO public.change VALUES (1, 91, 'contact', '\x01a2321df102785889dc7acfb3b99985', 79, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153530}]}', 1796137153530, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df3f8bde41ac47f7027bef2b5', 567105043);
INSERT INTO public.change VALUES (1, 92, 'contact', '\x01a2321df10a763b8044721d18f5e20b', 80, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153544}]}', 1796137153544, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df4068b696bd6f4e22f914c23', 2734395248);
INSERT INTO public.change VALUES (1, 93, 'contact', '\x01a2321df12670b597053453a82d3c2c', 81, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153562}]}', 1796137153562, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df413f67bbdccdce311ca6882', 4191348171);
INSERT INTO public.change VALUES (1, 94, 'contact', '\x01a2321df1327018acb51219b1f93e61', 82, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153569}]}', 1796137153569, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df41f34a9264fd8627652fa17', 3556314942);
INSERT INTO public.change VALUES (1, 95, 'memory_store', '\x01a2321df0a5793298b65bc98b72a9d5', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796137153586, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df43094301c97874758cbeadb', 1861884851);
INSERT INTO public.change VALUES (1, 96, 'contact', '\x01a2321df12670b597053453a82d3c2c', 93, 4, 'updated', '{"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153562}]}', '{"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153562},{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153600}]}', 1796137153600, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df43e85d041aa177e9cc44201', 3745120311);
INSERT INTO public.change VALUES (1, 97, 'contact', '\x01a2321df1327018acb51219b1f93e61', 94, 4, 'updated', '{"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153569}]}', '{"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153569},{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153611}]}', 1796137153611, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df44959e32875cbcfdf301ec3', 2145871514);
INSERT INTO public.change VALUES (1, 98, 'contact', '\x01a2321df14e7355a0d347a56be0cd8e', 83, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153617}]}', 1796137153617, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df44f2f003d8922ba067dbc98', 3625074952);
INSERT INTO public.change VALUES (1, 99, 'contact', '\x01a2321df1567ff9a8efcfee97a998ec', 84, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153628}]}', 1796137153628, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df45ac0f025945517ba50c611', 3477581012);
INSERT INTO public.change VALUES (1, 100, 'contact', '\x01a2321df1767f15a90fbe69b9ece8a5', 87, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153636}]}', 1796137153636, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df46103a871028e960c0fcd5d', 1018109242);
INSERT INTO public.change VALUES (1, 101, 'memory_store', '\x01a2321df0b2727fab9ccec2cf04996e', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796137153650, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df46cf399cf6fedef373e1049', 713426906);
INSERT INTO public.change VALUES (1, 102, 'contact', '\x01a2321df1567ff9a8efcfee97a998ec', 99, 4, 'updated', '{"memberships":[{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153628}]}', '{"memberships":[{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153628},{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153658}]}', 1796137153658, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df478d6c7002499d0f630cf9c', 228806218);
INSERT INTO public.change VALUES (1, 103, 'contact', '\x01a2321df1767f15a90fbe69b9ece8a5', 100, 4, 'updated', '{"memberships":[{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153636}]}', '{"memberships":[{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153636},{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153668}]}', 1796137153668, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df4822bce5e1814bdee61cc9d', 3804785844);
INSERT INTO public.change VALUES (1, 104, 'contact', '\x01a2321df17a711981d09ac2c6d82a25', 89, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153685}]}', 1796137153685, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df49374e3329c6992d0565406', 4179253928);
INSERT INTO public.change VALUES (1, 105, 'contact', '\x01a2321df18e72839a3ed97a7e89be81', 28, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153700}]}', 1796137153700, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df4a212e026332744458d29d2', 258505703);
INSERT INTO public.change VALUES (1, 106, 'contact', '\x01a2321df194799ea4f46054cb71cb6a', 29, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153714}]}', 1796137153714, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df4ac46b76bb27cf1e501bbb6', 4005371972);
INSERT INTO public.change VALUES (1, 107, 'memory_store', '\x01a2321df0c2724d88ddc0e46c70f1f9', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796137153723, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df4bac79bdfba80837b603fc6', 512490460);
INSERT INTO public.change VALUES (1, 108, 'contact', '\x01a2321df18e72839a3ed97a7e89be81', 105, 3, 'updated', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153700}]}', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153700},{"store":"01M8S1VW6CEV29MHCFYQYHR909","since":1796137153736}]}', 1796137153736, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df4c2cbf3012646ccecd6732e', 3133213226);
INSERT INTO public.change VALUES (1, 109, 'contact', '\x01a2321df194799ea4f46054cb71cb6a', 106, 3, 'updated', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153714}]}', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153714},{"store":"01M8S1VW6CEV29MHCFYQYHR909","since":1796137153750}]}', 1796137153750, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df4d20f20b097ea64936feb1d', 2481820466);
INSERT INTO public.change VALUES (1, 110, 'contact', '\x01a2321df1ae753f83bd034c0ce1849d', 32, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW6CEV29MHCFYQYHR909","since":1796137153762}]}', 1796137153762, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df4df79cc280f8d39fb6aaa70', 2524433273);
INSERT INTO public.change VALUES (1, 111, 'contact', '\x01a2321df1b379bf8b8e22916f61bb8e', 33, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW6CEV29MHCFYQYHR909","since":1796137153774}]}', 1796137153774, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df4ecc255eb9ab99bbb0604f7', 2876049231);
INSERT INTO public.change VALUES (1, 112, 'contact', '\x01a2321df1ce7db488ef45751f93916a', 36, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VW6CEV29MHCFYQYHR909","since":1796137153786}]}', 1796137153786, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df4f6980a171e573dbbe8a0f3', 793481766);
INSERT INTO public.change VALUES (1, 113, 'memory_store', '\x01a2321df0cc76c49a458ff5fd1c2409', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796137153798, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df50363bed5ef4485ee8bd47f', 124614829);
INSERT INTO public.change VALUES (1, 114, 'contact', '\x01a2321df102785889dc7acfb3b99985', 91, 4, 'updated', '{"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153530}]}', '{"memberships":[]}', 1796137153810, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df50e9fc801214ff7e3a2e67f', 3825148750);
INSERT INTO public.change VALUES (1, 115, 'memory_store', '\x01a2321df0a5793298b65bc98b72a9d5', 95, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796137153822, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df51ad826286e547edcc45eb3', 1602479497);
INSERT INTO public.change VALUES (1, 116, 'contact', '\x01a2321df18e72839a3ed97a7e89be81', 108, 4, 'updated', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153700},{"store":"01M8S1VW6CEV29MHCFYQYHR909","since":1796137153736}]}', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153700}]}', 1796137153833, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df5264942e7c9e7ca201ed6d3', 3916426575);
INSERT INTO public.change VALUES (1, 117, 'contact', '\x01a2321df194799ea4f46054cb71cb6a', 109, 4, 'updated', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153714},{"store":"01M8S1VW6CEV29MHCFYQYHR909","since":1796137153750}]}', '{"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153714}]}', 1796137153833, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df5264942e7c9e7ca201ed6d3', 586709920);
INSERT INTO public.change VALUES (1, 118, 'contact', '\x01a2321df1ae753f83bd034c0ce1849d', 110, 3, 'updated', '{"memberships":[{"store":"01M8S1VW6CEV29MHCFYQYHR909","since":1796137153762}]}', '{"memberships":[]}', 1796137153833, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df5264942e7c9e7ca201ed6d3', 3244099078);
INSERT INTO public.change VALUES (1, 119, 'contact', '\x01a2321df1b379bf8b8e22916f61bb8e', 111, 3, 'updated', '{"memberships":[{"store":"01M8S1VW6CEV29MHCFYQYHR909","since":1796137153774}]}', '{"memberships":[]}', 1796137153833, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df5264942e7c9e7ca201ed6d3', 2658830364);
INSERT INTO public.change VALUES (1, 120, 'contact', '\x01a2321df1ce7db488ef45751f93916a', 112, 3, 'updated', '{"memberships":[{"store":"01M8S1VW6CEV29MHCFYQYHR909","since":1796137153786}]}', '{"memberships":[]}', 1796137153833, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df5264942e7c9e7ca201ed6d3', 2936622207);
INSERT INTO public.change VALUES (1, 121, 'memory_store', '\x01a2321df0cc76c49a458ff5fd1c2409', 113, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796137153833, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df5264942e7c9e7ca201ed6d3', 195281955);
INSERT INTO public.change VALUES (1, 122, 'company', '\x01a2321df08b74c788c2feeb4a71fd99', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796137153848, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df536ad4be4d679ee141b2422', 879952978);
INSERT INTO public.change VALUES (1, 123, 'company', '\x01a2321df08b74c788c2feeb4a71fd99', 122, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796137153862, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df54427013272c73b47dee500', 3175951010);
INSERT INTO public.change VALUES (1, 124, 'contact', '\x01a2321df1567ff9a8efcfee97a998ec', 102, 5, 'updated', '{"company":"01M8S1VW4VE1TTGH4SJPJZ8024"}', '{"company":null}', 1796137153876, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df55231718e8a2d46362d166f', 914368844);
INSERT INTO public.change VALUES (1, 125, 'company', '\x01a2321df09b7075a8449995a5f40044', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796137153876, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df55231718e8a2d46362d166f', 769521542);
INSERT INTO public.change VALUES (1, 126, 'contact', '\x01a2321df18e72839a3ed97a7e89be81', 116, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"+491112025550129","primary":true}],"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153700}]}', '{"name":{},"phones":[],"memberships":[]}', 1796137153889, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df5603c773e4999c94e9a44fd', 736072579);
INSERT INTO public.change VALUES (1, 127, 'contact', '\x01a2321df194799ea4f46054cb71cb6a', 117, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"+4912025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153714}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796137153901, 'key:0000000001M1MGBRVWX1SC9JFB', 'askelephant', '\x01a2321df56b90a05b0b72f1b759d6df', 2477274675);
INSERT INTO public.change VALUES (1, 128, 'contact', '\x01a2321df1ae753f83bd034c0ce1849d', 118, 4, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796137153914, 'key:0000000001M1MGBRVWX1SC9JFB', 'synthflow', '\x01a2321df578719ff6315fac915b0ef7', 1554311522);
INSERT INTO public.change VALUES (1, 129, 'contact', '\x01a2321df1ae753f83bd034c0ce1849d', 128, 5, 'restored', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796137153937, 'key:0000000001M1MGBRVWX1SC9JFB', 'native', '\x01a2321df584af0c7b0eea9f0bc22bc4', 2134876075);
INSERT INTO public.change VALUES (2, 1, 'company', '\x01a2321df59f7fa0b8e50f2fb5593432', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 1796137153951, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df59c62e8b3006dad79fd1749', 3425107458);
INSERT INTO public.change VALUES (2, 2, 'company', '\x01a2321df5a470e2be964f5a692a9dbc', NULL, 1, 'created', '{"name":null,"domains":[]}', '{"name":"Zoë  and   Sons","domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', 1796137153956, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df5a375bab24bad24af7b568d', 1724562693);
INSERT INTO public.change VALUES (2, 6, 'memory_store', '\x01a2321df5d57951ad4a33d2c4655406', NULL, 1, 'created', '{"title":null,"description":null}', '{"title":"Zoë   and  friends","description":"apart, with inner white space"}', 1796137154005, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df5d4a6e664848772b9b48fef', 1035980614);
INSERT INTO public.change VALUES (2, 7, 'memory_store', '\x01a2321df5e1739ba29379636234511b', NULL, 1, 'created', '{"title":null}', '{"title":"ΟΔΟΣ"}', 1796137154017, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df5e095f67fb9d99e83bec5fb', 4126148437);
INSERT INTO public.change VALUES (2, 8, 'memory_store', '\x01a2321df5ec70488e4baa8573cd4cde', NULL, 1, 'created', '{}', '{}', 1796137154028, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df5eab800760a42d1b094a1cb', 2214347377);
INSERT INTO public.change VALUES (2, 9, 'contact', '\x01a2321df5f677b9a30626a59c7bdae5', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796137154038, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df5f4b989b0588b43dd1a5893', 3205769935);
INSERT INTO public.change VALUES (2, 10, 'contact', '\x01a2321df6007e479af5adecd8626f0d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', 1796137154048, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df5ff60ef74f002780f0c5f06', 3796463262);
INSERT INTO public.change VALUES (2, 11, 'contact', '\x01a2321df6007e479af5adecd8626f0d', 10, 2, 'deleted', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', '{"name":{},"phones":[]}', 1796137154066, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df60e9554698ba511449b5a05', 1907191778);
INSERT INTO public.change VALUES (2, 12, 'contact', '\x01a2321df6237259810a216ce6508b2c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 1","family":"Number 1"},"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', 1796137154083, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df622a6052451e25bc03279fe', 1032894908);
INSERT INTO public.change VALUES (2, 13, 'contact', '\x01a2321df62d73b7820332e4467600de', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796137154093, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df62c07852f1335831e08396c', 609657972);
INSERT INTO public.change VALUES (2, 14, 'contact', '\x01a2321df638799cb59227f2ed428536', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796137154104, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df63732d9cc8010a4b9eb09e9', 3684449570);
INSERT INTO public.change VALUES (2, 15, 'contact', '\x01a2321df638799cb59227f2ed428536', 14, 2, 'deleted', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', '{"name":{},"phones":[]}', 1796137154119, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df643c5a0066dfb291000e0a4', 558875442);
INSERT INTO public.change VALUES (2, 16, 'contact', '\x01a2321df6527118a9bc39b61aa1c87c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 3","family":"Number 3"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}]}', 1796137154130, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df64ee1c96b666599938d9770', 3814047778);
INSERT INTO public.change VALUES (2, 17, 'contact', '\x01a2321df66a78cc97001a14439e4c63', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796137154154, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df65f0081495b8f116453df46', 1937308389);
INSERT INTO public.change VALUES (2, 18, 'contact', '\x01a2321df6777ba2b2c8f6fb5b53c55f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796137154167, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df676caa3c010ebd09933f122', 639685107);
INSERT INTO public.change VALUES (2, 19, 'contact', '\x01a2321df6777ba2b2c8f6fb5b53c55f', 18, 2, 'deleted', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', '{"name":{},"phones":[]}', 1796137154183, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df6847c2d4d64af0a3fcd9abb', 4103486756);
INSERT INTO public.change VALUES (2, 20, 'contact', '\x01a2321df68f72b19c3781e8b5fbc16e', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}]}', 1796137154191, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df68e97fe23a03ea1eea98c6a', 3355731511);
INSERT INTO public.change VALUES (2, 21, 'contact', '\x01a2321df69e73079a3388d686e95af5', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796137154206, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df69af9c87600b73f293e872b', 996541842);
INSERT INTO public.change VALUES (2, 22, 'contact', '\x01a2321df6a675e9bec66588072ceff1', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796137154214, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df6a182f58ecc1b7ba4908d1d', 2965948531);
INSERT INTO public.change VALUES (2, 23, 'contact', '\x01a2321df6a675e9bec66588072ceff1', 22, 2, 'deleted', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', '{"name":{},"phones":[]}', 1796137154222, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df6abd19c3fd6c31ef864ca88', 4162392963);
INSERT INTO public.change VALUES (2, 24, 'contact', '\x01a2321df6bb781989eb39a48d3a5de8', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}]}', 1796137154235, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df6baee6aa17419e5c4395598', 1434007359);
INSERT INTO public.change VALUES (2, 25, 'contact', '\x01a2321df6c27813a15b84cb1ad65f80', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796137154242, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df6bf35e012be86f19b8a80cb', 4010764451);
INSERT INTO public.change VALUES (2, 26, 'contact', '\x01a2321df6ca7872b36f09478c1e7193', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796137154250, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df6c925a6ef6a89a9ad7cfa6f', 2815623033);
INSERT INTO public.change VALUES (2, 27, 'contact', '\x01a2321df6ca7872b36f09478c1e7193', 26, 2, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', '{"name":{},"phones":[]}', 1796137154266, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df6d6f1e3bc1bf9b7d233fc23', 3855629464);
INSERT INTO public.change VALUES (2, 87, 'contact', '\x01a2321df9bd733db7604e30d7d5dbd9', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796137155005, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df9bbfa6284e2721a5e18ae17', 495139198);
INSERT INTO public.change VALUES (2, 28, 'contact', '\x01a2321df6e47bc8b1575e6217d6704d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}]}', 1796137154276, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df6e3f0ad507b7588ca3e9d2f', 637422270);
INSERT INTO public.change VALUES (2, 29, 'contact', '\x01a2321df6f67fecb3dcc8595c258af0', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796137154294, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df6f09026e54c2ecff9c74091', 3267399817);
INSERT INTO public.change VALUES (2, 30, 'contact', '\x01a2321df6fd7343962af1f448dc05b7', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796137154301, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df6fce1ca7d5b8d730c19eb09', 1945780857);
INSERT INTO public.change VALUES (2, 31, 'contact', '\x01a2321df6fd7343962af1f448dc05b7', 30, 2, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796137154320, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df70ea9b95113e3ecab01124a', 899183934);
INSERT INTO public.change VALUES (2, 32, 'contact', '\x01a2321df71d787fa8f94e764148f3d8', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796137154333, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df71b7a004b04f586c46a8ac1', 1331378516);
INSERT INTO public.change VALUES (2, 33, 'contact', '\x01a2321df7297bbdba8f631439594928', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796137154345, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df72748d3d3025a69f7b011a4', 762017824);
INSERT INTO public.change VALUES (2, 34, 'contact', '\x01a2321df7367f0d961faf7384e8cc42', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796137154358, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df7335ba70271a27cb7d7c625', 4027878219);
INSERT INTO public.change VALUES (2, 35, 'contact', '\x01a2321df7367f0d961faf7384e8cc42', 34, 2, 'deleted', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', '{"name":{},"phones":[]}', 1796137154368, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df73eb7dd341c90570a45ba02', 2903684801);
INSERT INTO public.change VALUES (2, 36, 'contact', '\x01a2321df74b7f4b8aeed98469dfe778', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 1796137154379, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df7482606d44db9a442bec3c5', 1478635087);
INSERT INTO public.change VALUES (2, 37, 'contact', '\x01a2321df757771d82788271f039185a', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 1796137154391, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df756a3e6b2142a7e2c936e17', 1765555029);
INSERT INTO public.change VALUES (2, 38, 'contact', '\x01a2321df7637d84ae6f1434b148a764', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 1796137154403, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df762718f6aba07aa39fed758', 469773984);
INSERT INTO public.change VALUES (2, 39, 'contact', '\x01a2321df7637d84ae6f1434b148a764', 38, 2, 'deleted', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', '{"name":{},"phones":[]}', 1796137154418, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df76e99037ecee05944bf0fae', 2878001609);
INSERT INTO public.change VALUES (2, 40, 'contact', '\x01a2321df77b789d9c1a56431c2fbe73', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 1796137154427, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df77ab034acbb2eb5d584c4d2', 3372099976);
INSERT INTO public.change VALUES (2, 41, 'contact', '\x01a2321df78a78e5846f6d81ec828065', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 1796137154442, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df7866f5a63ff9e30ebede949', 1921963265);
INSERT INTO public.change VALUES (2, 42, 'contact', '\x01a2321df79b7533bacd419932739967', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796137154459, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df7941f513f619aa2d1973c26', 3313195611);
INSERT INTO public.change VALUES (2, 43, 'contact', '\x01a2321df79b7533bacd419932739967', 42, 2, 'deleted', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', '{"name":{},"phones":[]}', 1796137154469, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df7a2c7ddacfcacb13fb5b3f0', 646093298);
INSERT INTO public.change VALUES (2, 44, 'contact', '\x01a2321df7af7b1db721de5f14e2db2f', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 1796137154479, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df7ac591a60f1169f4b7e640c', 1007474907);
INSERT INTO public.change VALUES (2, 45, 'contact', '\x01a2321df7c27a8082b5252529b72164', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1796137154498, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df7bb44d50acad635382be920', 715945151);
INSERT INTO public.change VALUES (2, 46, 'contact', '\x01a2321df7d27e18a7f2fdfa966a3ac6', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796137154514, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df7cee61f7c268a4103d91906', 2913310570);
INSERT INTO public.change VALUES (2, 47, 'contact', '\x01a2321df7d27e18a7f2fdfa966a3ac6', 46, 2, 'deleted', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', '{"name":{},"phones":[]}', 1796137154525, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df7dbe315e55e9638d5795949', 3135792007);
INSERT INTO public.change VALUES (2, 48, 'contact', '\x01a2321df7e476a2acb55a8cf030537c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1796137154532, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df7e3cc3e84b1f1e6b12134d5', 460724535);
INSERT INTO public.change VALUES (2, 88, 'contact', '\x01a2321df5f677b9a30626a59c7bdae5', 9, 2, 'updated', '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"}}', '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"}}', 1796137155020, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df9caff10baceb809da751d87', 1364732762);
INSERT INTO public.change VALUES (2, 49, 'contact', '\x01a2321df7e87a27abea2ffa3946e14c', NULL, 1, 'created', '{"name":{},"phones":[],"metadata":{}}', '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1796137154536, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df7e78ac3489a9d02033fbb84', 3690131177);
INSERT INTO public.change VALUES (2, 50, 'contact', '\x01a2321df7f37f898230c223ce8728ae', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796137154547, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df7f2a27eb8b89ee0e18fdad2', 3075264458);
INSERT INTO public.change VALUES (2, 51, 'contact', '\x01a2321df7f37f898230c223ce8728ae', 50, 2, 'deleted', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', '{"name":{},"phones":[]}', 1796137154555, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df7fa0438b9245a1f39aa60b4', 88585853);
INSERT INTO public.change VALUES (2, 52, 'contact', '\x01a2321df807718eba61a0ffc0e53c6d', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 1796137154567, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df804c17f7ed005a1f21ded32', 1842496160);
INSERT INTO public.change VALUES (2, 53, 'contact', '\x01a2321df8107ee7967418662bc5ab99', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796137154576, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df80e9256c6736f238cf39e9d', 2692445450);
INSERT INTO public.change VALUES (2, 54, 'contact', '\x01a2321df8107ee7967418662bc5ab99', 53, 2, 'deleted', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', '{"name":{},"phones":[]}', 1796137154590, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df81b25c266b659bff3460e1b', 2468758999);
INSERT INTO public.change VALUES (2, 55, 'contact', '\x01a2321df82777898b90fba4b92303ba', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1796137154599, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df8264eaf20b89cc5d160e420', 2823773216);
INSERT INTO public.change VALUES (2, 56, 'contact', '\x01a2321df83a7477a3ee9a146c043672', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1796137154618, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df83698a7558f4ee8de3264aa', 273748658);
INSERT INTO public.change VALUES (2, 57, 'contact', '\x01a2321df83a7477a3ee9a146c043672', 56, 2, 'deleted', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', '{"name":{},"phones":[]}', 1796137154634, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df84700ad26fa65b0c187771d', 4150806354);
INSERT INTO public.change VALUES (2, 58, 'contact', '\x01a2321df85a7b80abf82c53df3d993c', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1796137154650, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df8573e1c9df4b596cbe41139', 3358630165);
INSERT INTO public.change VALUES (2, 59, 'contact', '\x01a2321df870796882c9a9bb2465d1b1', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1796137154672, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df86673086b87d3f09e1021bf', 973656131);
INSERT INTO public.change VALUES (2, 60, 'contact', '\x01a2321df870796882c9a9bb2465d1b1', 59, 2, 'deleted', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', '{"name":{},"phones":[]}', 1796137154694, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df88444140fbb6d3525dfc9db', 3822531971);
INSERT INTO public.change VALUES (2, 61, 'contact', '\x01a2321df89876149a3a1722796cf833', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 1796137154712, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df896f64131ed5da40544b4e0', 946315413);
INSERT INTO public.change VALUES (2, 62, 'contact', '\x01a2321df8a07c238bb82965f160cfa6', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 1796137154720, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df89f7d65b7493846fdd52071', 4157846982);
INSERT INTO public.change VALUES (2, 63, 'contact', '\x01a2321df8a971d48681875c22b1c018', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796137154729, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df8a8cdadaff413d78ec9d530', 873774374);
INSERT INTO public.change VALUES (2, 64, 'contact', '\x01a2321df8a971d48681875c22b1c018', 63, 2, 'deleted', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', '{"name":{},"phones":[]}', 1796137154742, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df8b030c3a7dc9412adaa16c3', 1270628154);
INSERT INTO public.change VALUES (2, 65, 'contact', '\x01a2321df8bf7d4291a1f6759a1c7391', NULL, 1, 'created', '{"name":{},"phones":[]}', '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1796137154751, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df8be5d69f3beffbabb2830a8', 3112900038);
INSERT INTO public.change VALUES (2, 66, 'contact', '\x01a2321df8d0715eb259fc8b8c0d7b3e', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137154768, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df8cf74d1b14040975cd6dd22', 1933788310);
INSERT INTO public.change VALUES (2, 67, 'contact', '\x01a2321df8e071508e43481babf669c7', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 1796137154784, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df8de101ec09c6719d00d2a97', 3889033139);
INSERT INTO public.change VALUES (2, 68, 'contact', '\x01a2321df8e67ac9b7216c476fa9b667', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1796137154790, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df8e4f77a367bb72a23c33e13', 3394495128);
INSERT INTO public.change VALUES (2, 69, 'contact', '\x01a2321df8f27307b02f8cd8a84b4179', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137154802, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df8f00e7896e6d3e6be4eda63', 3513588658);
INSERT INTO public.change VALUES (2, 70, 'contact', '\x01a2321df8fa7656bb62d2cecfd16243', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 1796137154810, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df8f7593f7e3d3495c98bb372', 3010685110);
INSERT INTO public.change VALUES (2, 71, 'contact', '\x01a2321df9027c74be9874816dacc92d', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 1796137154818, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df8ff145cc5e130123fea1ca0', 129312991);
INSERT INTO public.change VALUES (2, 72, 'contact', '\x01a2321df916733c8d7068b7822add3c', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137154838, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df90f84717aa2d14f5490ff35', 1183974602);
INSERT INTO public.change VALUES (2, 73, 'contact', '\x01a2321df91c7925b3a4b0678e55c8fb', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1796137154844, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df91b8e017c5ee63d92786eac', 4131950641);
INSERT INTO public.change VALUES (2, 74, 'contact', '\x01a2321df92e728ba0e5cec253295869', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 1796137154862, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df92a809455f381e3ed3d196c', 3271886053);
INSERT INTO public.change VALUES (2, 75, 'contact', '\x01a2321df932760bbb8bcf5e3809874e', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137154866, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df931576b221e28fed40a081f', 1663849347);
INSERT INTO public.change VALUES (2, 76, 'contact', '\x01a2321df93e784c94334456d2ab94ce', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 1796137154878, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df93b8ff47e0c350598a84c68', 310145213);
INSERT INTO public.change VALUES (2, 77, 'contact', '\x01a2321df9467f17bd9b2411bbb8b714', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1796137154886, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df9435c9e504912201ecac015', 3516821634);
INSERT INTO public.change VALUES (2, 78, 'contact', '\x01a2321df95274f386ab743f6e960b34', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137154898, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df94f5364b8052d63ab15a103', 2909489247);
INSERT INTO public.change VALUES (2, 79, 'contact', '\x01a2321df95f72b4b5709239cd27dde4', NULL, 1, 'created', '{"name":{},"emails":[],"description":null}', '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 1796137154911, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df95ea8c44d7ddfd421019f18', 3526739125);
INSERT INTO public.change VALUES (2, 80, 'contact', '\x01a2321df96e7fa6a9b4a2019edcc214', NULL, 1, 'created', '{"name":{},"description":null}', '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1796137154926, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df96b488cba149a15cea94409', 160063858);
INSERT INTO public.change VALUES (2, 81, 'contact', '\x01a2321df9727d5ea324db202d3a65fd', NULL, 1, 'created', '{"name":{},"emails":[],"phones":[]}', '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1796137154930, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df9719faefad2d00f558f4904', 3331542567);
INSERT INTO public.change VALUES (2, 82, 'contact', '\x01a2321df9837674b3ad75fffe2ed9ec', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796137154947, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df98221c498d105303c7687a7', 4229438084);
INSERT INTO public.change VALUES (2, 83, 'contact', '\x01a2321df9837674b3ad75fffe2ed9ec', 82, 2, 'deleted', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', '{"emails":[]}', 1796137154958, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df98bbcb102d80fb687ad6ca5', 4070154491);
INSERT INTO public.change VALUES (2, 84, 'contact', '\x01a2321df996739193fce6a0a38599f8', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 1796137154966, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df9944520dc4cd806ca9a3c39', 2202477586);
INSERT INTO public.change VALUES (2, 85, 'contact', '\x01a2321df9a57c999a652c5c79f4c9d5', NULL, 1, 'created', '{"emails":[]}', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 1796137154981, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df9a34c9206df9085fdf922ed', 2399341492);
INSERT INTO public.change VALUES (2, 86, 'contact', '\x01a2321df9a57c999a652c5c79f4c9d5', 85, 2, 'deleted', '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796137154994, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df9af8ede0efe14c83fb9e997', 1121928764);
INSERT INTO public.change VALUES (2, 89, 'contact', '\x01a2321df6237259810a216ce6508b2c', 12, 2, 'updated', '{"emails":[],"phones":[{"id":128,"text":"030 5550124 ext. 4","key":"0305550124;ext=4","primary":true}]}', '{"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"0305550143;ext=8","primary":true}]}', 1796137155030, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df9cfff5c449ac273bb410b69', 2008817074);
INSERT INTO public.change VALUES (2, 90, 'contact', '\x01a2321df62d73b7820332e4467600de', 13, 2, 'updated', '{"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', '{"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null}}', 1796137155041, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321df9df4182542484c0eb5163ad', 4227948362);
INSERT INTO public.change VALUES (2, 91, 'contact', '\x01a2321df6527118a9bc39b61aa1c87c', 16, 2, 'updated', '{"name":{"full":"Number 3","family":"Number 3"},"time_zone":null}', '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"time_zone":"Europe/Berlin"}', 1796137155052, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df9eb8c2fae68c52377a5e3e1', 2327820742);
INSERT INTO public.change VALUES (2, 92, 'contact', '\x01a2321df66a78cc97001a14439e4c63', 17, 2, 'updated', '{"phones":[{"id":128,"text":"+49 (0)30 5550127","key":"+49305550127","primary":true}]}', '{"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"0305550145"}]}', 1796137155061, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321df9f48267840a7df90a68c806', 4030646680);
INSERT INTO public.change VALUES (2, 93, 'contact', '\x01a2321df68f72b19c3781e8b5fbc16e', 20, 2, 'updated', '{"company":null}', '{"company":"01M8S1VXCZFYGBHS8F5YTNJD1J"}', 1796137155076, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321dfa02b60ee5fcd47c0c090eaa', 165929793);
INSERT INTO public.change VALUES (2, 94, 'contact', '\x01a2321df69e73079a3388d686e95af5', 21, 2, 'updated', '{"company":null}', '{"company":"01M8S1VXDZFN0A3NP0R7J956WN"}', 1796137155083, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321dfa09f3886f1b2c376cb2857e', 1160855803);
INSERT INTO public.change VALUES (2, 95, 'contact', '\x01a2321df8d0715eb259fc8b8c0d7b3e', 66, 2, 'updated', '{"emails":[{"id":128,"text":"zoe@example.org","key":"zoe@example.org","primary":true}]}', '{"emails":[]}', 1796137155090, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfa0fe4d7db2c6483039d322e', 1638632163);
INSERT INTO public.change VALUES (2, 96, 'contact', '\x01a2321df8d0715eb259fc8b8c0d7b3e', 95, 3, 'updated', '{"emails":[]}', '{"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}]}', 1796137155102, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfa1bfcede9c6be3ce9f0f17b', 4155633435);
INSERT INTO public.change VALUES (2, 97, 'contact', '\x01a2321df6bb781989eb39a48d3a5de8', 24, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"}}', 1796137155108, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321dfa239f590a19f16bf21fff3a', 2431030348);
INSERT INTO public.change VALUES (2, 98, 'contact', '\x01a2321df6c27813a15b84cb1ad65f80', 25, 2, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', 1796137155126, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321dfa3205977a288ef4fa203a1b', 2689533965);
INSERT INTO public.change VALUES (2, 99, 'contact', '\x01a2321df6c27813a15b84cb1ad65f80', 98, 3, 'updated', '{"crm_association":{"object_type":"contact","object_id":"HS-2","source":"hubspot"}}', '{"crm_association":null}', 1796137155139, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321dfa425eb301b7da7a0eadda74', 256770455);
INSERT INTO public.change VALUES (2, 100, 'contact', '\x01a2321df5f677b9a30626a59c7bdae5', 88, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155149}]}', 1796137155149, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfa4bcf6e55e31244136f45b1', 2076642937);
INSERT INTO public.change VALUES (2, 101, 'contact', '\x01a2321df6237259810a216ce6508b2c', 89, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155168}]}', 1796137155168, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfa5e32a8cca30af1c3c69321', 1541924054);
INSERT INTO public.change VALUES (2, 102, 'contact', '\x01a2321df62d73b7820332e4467600de', 90, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155182}]}', 1796137155182, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfa6840ce3f7638d9c898f21d', 1562172573);
INSERT INTO public.change VALUES (2, 103, 'contact', '\x01a2321df6527118a9bc39b61aa1c87c', 91, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155187}]}', 1796137155187, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfa72de9a1e3c32ca7ed58b30', 3324697469);
INSERT INTO public.change VALUES (2, 104, 'contact', '\x01a2321df66a78cc97001a14439e4c63', 92, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155191}]}', 1796137155191, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfa76674cf611e727fc8c4bf4', 2003504271);
INSERT INTO public.change VALUES (2, 105, 'memory_store', '\x01a2321df5ca725a9d632a1eab62bf6c', 5, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-0"]}', 1796137155202, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfa7c68cb1756d794a5ebd14f', 39053817);
INSERT INTO public.change VALUES (2, 106, 'contact', '\x01a2321df6527118a9bc39b61aa1c87c', 103, 4, 'updated', '{"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155187}]}', '{"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155187},{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155210}]}', 1796137155210, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfa8894613b2e09e550ac46ba', 1101953124);
INSERT INTO public.change VALUES (2, 107, 'contact', '\x01a2321df66a78cc97001a14439e4c63', 104, 4, 'updated', '{"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155191}]}', '{"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155191},{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155226}]}', 1796137155226, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfa967b27573cca0229ac0b19', 2985976383);
INSERT INTO public.change VALUES (2, 108, 'contact', '\x01a2321df68f72b19c3781e8b5fbc16e', 93, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155234}]}', 1796137155234, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfaa0a0ac5cffcb4b6c7cdd06', 1974532927);
INSERT INTO public.change VALUES (2, 109, 'contact', '\x01a2321df69e73079a3388d686e95af5', 94, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155242}]}', 1796137155242, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfaa760d1fa1f892dc5c35fde', 267011102);
INSERT INTO public.change VALUES (2, 110, 'contact', '\x01a2321df6bb781989eb39a48d3a5de8', 97, 3, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155248}]}', 1796137155248, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfaafade032f215e044f34160', 2380203343);
INSERT INTO public.change VALUES (2, 111, 'memory_store', '\x01a2321df5d57951ad4a33d2c4655406', 6, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-1"]}', 1796137155258, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfab881ac196c6e761abc518a', 3431044823);
INSERT INTO public.change VALUES (2, 112, 'contact', '\x01a2321df69e73079a3388d686e95af5', 109, 4, 'updated', '{"memberships":[{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155242}]}', '{"memberships":[{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155242},{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155266}]}', 1796137155266, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfabf27cc814d6aed76a7538d', 400745334);
INSERT INTO public.change VALUES (2, 113, 'contact', '\x01a2321df6bb781989eb39a48d3a5de8', 110, 4, 'updated', '{"memberships":[{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155248}]}', '{"memberships":[{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155248},{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155278}]}', 1796137155278, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfacc71a084dda23fe8214a57', 937503956);
INSERT INTO public.change VALUES (2, 114, 'contact', '\x01a2321df6c27813a15b84cb1ad65f80', 99, 4, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155294}]}', 1796137155294, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfadaee5f6ecaaf1f0fa869e7', 2986752890);
INSERT INTO public.change VALUES (2, 115, 'contact', '\x01a2321df6e47bc8b1575e6217d6704d', 28, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155310}]}', 1796137155310, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfae8a636ebdc1b83a20838d9', 1587810620);
INSERT INTO public.change VALUES (2, 116, 'contact', '\x01a2321df6f67fecb3dcc8595c258af0', 29, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155322}]}', 1796137155322, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfaf8a8640ac8ba4b8a7aa620', 1007677546);
INSERT INTO public.change VALUES (2, 117, 'memory_store', '\x01a2321df5e1739ba29379636234511b', 7, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-2"]}', 1796137155334, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb025ef69879d49f0ca24e9d', 3515015097);
INSERT INTO public.change VALUES (2, 118, 'contact', '\x01a2321df6e47bc8b1575e6217d6704d', 115, 3, 'updated', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155310}]}', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155310},{"store":"01M8S1VXFCE148WJXAGNSWTK6Y","since":1796137155342}]}', 1796137155342, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb0c434a6a6f66adbeee7644', 3685183580);
INSERT INTO public.change VALUES (2, 119, 'contact', '\x01a2321df6f67fecb3dcc8595c258af0', 116, 3, 'updated', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155322}]}', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155322},{"store":"01M8S1VXFCE148WJXAGNSWTK6Y","since":1796137155353}]}', 1796137155353, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb18d25fabafd2c0bebe75ec', 1406908123);
INSERT INTO public.change VALUES (2, 120, 'contact', '\x01a2321df71d787fa8f94e764148f3d8', 32, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXFCE148WJXAGNSWTK6Y","since":1796137155362}]}', 1796137155362, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb20ac599e40f14cd5fa827b', 1173597466);
INSERT INTO public.change VALUES (2, 121, 'contact', '\x01a2321df7297bbdba8f631439594928', 33, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXFCE148WJXAGNSWTK6Y","since":1796137155380}]}', 1796137155380, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb329151900709f3eacd0695', 1247334455);
INSERT INTO public.change VALUES (2, 122, 'contact', '\x01a2321df74b7f4b8aeed98469dfe778', 36, 2, 'updated', '{"memberships":[]}', '{"memberships":[{"store":"01M8S1VXFCE148WJXAGNSWTK6Y","since":1796137155397}]}', 1796137155397, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb447d853e05b8e4850f9a15', 813013875);
INSERT INTO public.change VALUES (2, 123, 'memory_store', '\x01a2321df5ec70488e4baa8573cd4cde', 8, 2, 'updated', '{"assistants":[]}', '{"assistants":["assistant-3"]}', 1796137155409, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb50620b3ea653d8c0f14641', 2208851212);
INSERT INTO public.change VALUES (2, 124, 'contact', '\x01a2321df6237259810a216ce6508b2c', 101, 4, 'updated', '{"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155168}]}', '{"memberships":[]}', 1796137155422, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb5a7d87d074b583ec5f37bb', 1474131671);
INSERT INTO public.change VALUES (2, 125, 'memory_store', '\x01a2321df5ca725a9d632a1eab62bf6c', 105, 3, 'updated', '{"description":"composed"}', '{"description":"Zoë, corrected"}', 1796137155430, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb643ddb39fe8ae7878ea3c9', 4204355659);
INSERT INTO public.change VALUES (2, 126, 'contact', '\x01a2321df6e47bc8b1575e6217d6704d', 118, 4, 'updated', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155310},{"store":"01M8S1VXFCE148WJXAGNSWTK6Y","since":1796137155342}]}', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155310}]}', 1796137155437, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb6bc4d5c22455eeb81a9ceb', 1139949538);
INSERT INTO public.change VALUES (2, 127, 'contact', '\x01a2321df6f67fecb3dcc8595c258af0', 119, 4, 'updated', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155322},{"store":"01M8S1VXFCE148WJXAGNSWTK6Y","since":1796137155353}]}', '{"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155322}]}', 1796137155437, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb6bc4d5c22455eeb81a9ceb', 783336593);
INSERT INTO public.change VALUES (2, 128, 'contact', '\x01a2321df71d787fa8f94e764148f3d8', 120, 3, 'updated', '{"memberships":[{"store":"01M8S1VXFCE148WJXAGNSWTK6Y","since":1796137155362}]}', '{"memberships":[]}', 1796137155437, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb6bc4d5c22455eeb81a9ceb', 2680346564);
INSERT INTO public.change VALUES (2, 129, 'contact', '\x01a2321df7297bbdba8f631439594928', 121, 3, 'updated', '{"memberships":[{"store":"01M8S1VXFCE148WJXAGNSWTK6Y","since":1796137155380}]}', '{"memberships":[]}', 1796137155437, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb6bc4d5c22455eeb81a9ceb', 434045167);
INSERT INTO public.change VALUES (2, 130, 'contact', '\x01a2321df74b7f4b8aeed98469dfe778', 122, 3, 'updated', '{"memberships":[{"store":"01M8S1VXFCE148WJXAGNSWTK6Y","since":1796137155397}]}', '{"memberships":[]}', 1796137155437, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb6bc4d5c22455eeb81a9ceb', 4139644032);
INSERT INTO public.change VALUES (2, 131, 'memory_store', '\x01a2321df5ec70488e4baa8573cd4cde', 123, 3, 'deleted', '{"assistants":["assistant-3"]}', '{"assistants":[]}', 1796137155437, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb6bc4d5c22455eeb81a9ceb', 827506641);
INSERT INTO public.change VALUES (2, 132, 'company', '\x01a2321df5a470e2be964f5a692a9dbc', 2, 2, 'updated', '{"description":null,"domains":[{"id":128,"text":"Sons.Example.ORG","key":"sons.example.org","primary":true},{"id":129,"text":"bücher.test","key":"xn--bcher-kva.test"}]}', '{"description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}]}', 1796137155450, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321dfb78bff93dbe37916fe5dc86', 3620528054);
INSERT INTO public.change VALUES (2, 133, 'company', '\x01a2321df5a470e2be964f5a692a9dbc', 132, 3, 'updated', '{"crm_association":null}', '{"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 1796137155465, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321dfb87ce79f52946b3a3d765aa', 2805614083);
INSERT INTO public.change VALUES (2, 134, 'contact', '\x01a2321df69e73079a3388d686e95af5', 112, 5, 'updated', '{"company":"01M8S1VXDZFN0A3NP0R7J956WN"}', '{"company":null}', 1796137155473, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321dfb90b5d11d66ad37a1a39da7', 281838835);
INSERT INTO public.change VALUES (2, 135, 'company', '\x01a2321df5bf7d40a1d6c0c1e4929b95', 4, 2, 'deleted', '{"domains":[{"id":128,"text":"nameless.example.org","key":"nameless.example.org","primary":true}]}', '{"domains":[]}', 1796137155473, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321dfb90b5d11d66ad37a1a39da7', 3618364249);
INSERT INTO public.change VALUES (2, 136, 'contact', '\x01a2321df6e47bc8b1575e6217d6704d', 126, 5, 'deleted', '{"name":{"full":"Number 9","family":"Number 9"},"phones":[{"id":128,"text":"011 1 202 555 0129","key":"01112025550129","primary":true}],"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155310}]}', '{"name":{},"phones":[],"memberships":[]}', 1796137155482, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfb9827606818a7e13c8aee5e', 1869881235);
INSERT INTO public.change VALUES (2, 137, 'contact', '\x01a2321df6f67fecb3dcc8595c258af0', 127, 5, 'deleted', '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"1-202-555-0130","key":"12025550130","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300},"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155322}]}', '{"name":{},"phones":[],"metadata":{},"memberships":[]}', 1796137155494, 'key:000000000225HG1MA9FWKRP0R5', 'askelephant', '\x01a2321dfba4c6755571307ade0c2802', 1512192594);
INSERT INTO public.change VALUES (2, 138, 'contact', '\x01a2321df71d787fa8f94e764148f3d8', 128, 4, 'deleted', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', '{"name":{},"phones":[]}', 1796137155506, 'key:000000000225HG1MA9FWKRP0R5', 'synthflow', '\x01a2321dfbb09217b8f7b9467a87c23b', 702876470);
INSERT INTO public.change VALUES (2, 139, 'contact', '\x01a2321df71d787fa8f94e764148f3d8', 138, 5, 'restored', '{"name":{},"phones":[]}', '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 1796137155522, 'key:000000000225HG1MA9FWKRP0R5', 'native', '\x01a2321dfbbe9dacf0e328917ece736c', 452278297);


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company VALUES (1, '\x01a2321df07775ff82e8ef8d45292847', 1, 1, 1796137152631, 1796137152631, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 4042067853);
INSERT INTO public.company VALUES (1, '\x01a2321df0957b0eab3cca4b3c783dfc', 1, 3, 1796137152661, 1796137152661, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 3094747379);
INSERT INTO public.company VALUES (1, '\x01a2321df08b74c788c2feeb4a71fd99', 3, 123, 1796137152651, 1796137153862, 'HS-3', 'zoë and sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 214911037);
INSERT INTO public.company VALUES (2, '\x01a2321df59f7fa0b8e50f2fb5593432', 1, 1, 1796137153951, 1796137153951, NULL, 'zoë limited', '{"name":"Zoë Limited","domains":[{"id":128,"text":"zoe.example","key":"zoe.example","primary":true}]}', 694198150);
INSERT INTO public.company VALUES (2, '\x01a2321df5b175dc91b626d371c71e55', 1, 3, 1796137153969, 1796137153969, NULL, 'σίσυφοσ', '{"name":"Σίσυφος","description":"Greek, with a final sigma"}', 729726234);
INSERT INTO public.company VALUES (2, '\x01a2321df5a470e2be964f5a692a9dbc', 3, 133, 1796137153956, 1796137155465, 'HS-3', 'zoë and sons', '{"name":"Zoë  and   Sons","description":"corrected","domains":[{"id":256,"text":"Other.Example","key":"other.example","primary":true}],"crm_association":{"object_type":"company","object_id":"HS-3","source":"hubspot"}}', 3048693268);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES (1, '\x01a2321df1d27bfaa0202e8722d76508', 1, 37, 1796137152978, 1796137152978, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 3396520409);
INSERT INTO public.contact VALUES (1, '\x01a2321df1de749d9a2af75ec82b3385', 1, 40, 1796137152990, 1796137152990, NULL, NULL, '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"+49305550135","primary":true}]}', 743308980);
INSERT INTO public.contact VALUES (1, '\x01a2321df1e17196abdd152eff1c87b0', 1, 41, 1796137152993, 1796137152993, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}}}', 1297722055);
INSERT INTO public.contact VALUES (1, '\x01a2321df1ef769e8e01d7514259ea0c', 1, 44, 1796137153007, 1796137153007, NULL, NULL, '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 3093982742);
INSERT INTO public.contact VALUES (1, '\x01a2321df1fa7655a786463766e0e78f', 1, 45, 1796137153018, 1796137153018, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 1202071943);
INSERT INTO public.contact VALUES (1, '\x01a2321df2137d218383bdf1b0dc460f', 1, 48, 1796137153043, 1796137153043, NULL, NULL, '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"+49110","primary":true}]}', 2544592121);
INSERT INTO public.contact VALUES (1, '\x01a2321df218750c8f52e77c10587fe4', 1, 49, 1796137153048, 1796137153048, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1566866778);
INSERT INTO public.contact VALUES (1, '\x01a2321df2327e65b07d72c2d0381774', 1, 52, 1796137153074, 1796137153074, NULL, NULL, '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 2499883091);
INSERT INTO public.contact VALUES (1, '\x01a2321df24e709c985671f07a2f808b', 1, 55, 1796137153102, 1796137153102, NULL, NULL, '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1899539791);
INSERT INTO public.contact VALUES (1, '\x01a2321df256732fb8973b2d5facd685', 1, 56, 1796137153110, 1796137153110, NULL, NULL, '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"+49305550139;ext=4","primary":true}]}', 2707189495);
INSERT INTO public.contact VALUES (1, '\x01a2321df2637501af25e677d56cfba5', 1, 57, 1796137153123, 1796137153123, NULL, NULL, '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"+49305550140;ext=12","primary":true}]}', 249304712);
INSERT INTO public.contact VALUES (1, '\x01a2321df2767583b5b71e1d923501ee', 1, 58, 1796137153142, 1796137153142, NULL, NULL, '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 2743619975);
INSERT INTO public.contact VALUES (1, '\x01a2321df0e07e5687eddea49863534a', 3, 90, 1796137152736, 1796137153515, NULL, NULL, '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153515}]}', 3962956975);
INSERT INTO public.contact VALUES (1, '\x01a2321df10a763b8044721d18f5e20b', 3, 92, 1796137152778, 1796137153544, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"big":98765432109876543210,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300,"plan":"silver"},"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153544}]}', 3560435303);
INSERT INTO public.contact VALUES (1, '\x01a2321df12670b597053453a82d3c2c', 4, 96, 1796137152806, 1796137153600, NULL, NULL, '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153562},{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153600}]}', 818388290);
INSERT INTO public.contact VALUES (1, '\x01a2321df14e7355a0d347a56be0cd8e', 3, 98, 1796137152846, 1796137153617, '\x01a2321df07775ff82e8ef8d45292847', NULL, '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"+49305550128","primary":true}],"company":"01M8S1VW3QEQZR5T7FHN2JJA27","memberships":[{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153617}]}', 3641739599);
INSERT INTO public.contact VALUES (1, '\x01a2321df1767f15a90fbe69b9ece8a5', 4, 103, 1796137152886, 1796137153668, NULL, 'HS-1', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"+492025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153636},{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153668}]}', 2067079301);
INSERT INTO public.contact VALUES (1, '\x01a2321df102785889dc7acfb3b99985', 4, 114, 1796137152770, 1796137153810, NULL, NULL, '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"+49305550143;ext=8","primary":true}]}', 3327950289);
INSERT INTO public.contact VALUES (1, '\x01a2321df28a78ad96eae45e989d1a96', 1, 61, 1796137153162, 1796137153162, NULL, NULL, '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"+4912025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"+492025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 344423858);
INSERT INTO public.contact VALUES (1, '\x01a2321df295702bbc6239a7e269b6df', 1, 63, 1796137153173, 1796137153173, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 3953691497);
INSERT INTO public.contact VALUES (1, '\x01a2321df29a7b8ea0f7c7f27013eda9', 1, 64, 1796137153178, 1796137153178, NULL, NULL, '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 1872034827);
INSERT INTO public.contact VALUES (1, '\x01a2321df29f763fb7c73b764edf25e0', 1, 65, 1796137153183, 1796137153183, NULL, NULL, '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3917903779);
INSERT INTO public.contact VALUES (1, '\x01a2321df2a87ac18b33e0a5f4ab6f22', 1, 66, 1796137153192, 1796137153192, NULL, NULL, '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 2538731059);
INSERT INTO public.contact VALUES (1, '\x01a2321df2ba7d568ff95928d6022dd1', 1, 67, 1796137153210, 1796137153210, NULL, NULL, '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 2850328025);
INSERT INTO public.contact VALUES (1, '\x01a2321df2cb7906915f07461eb78192', 1, 68, 1796137153227, 1796137153227, NULL, NULL, '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2107515274);
INSERT INTO public.contact VALUES (1, '\x01a2321df2d57a1ca131ecc1045d0b2e', 1, 69, 1796137153237, 1796137153237, NULL, NULL, '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 1219692241);
INSERT INTO public.contact VALUES (1, '\x01a2321df2e373d6a24ec08ffde0d830', 1, 70, 1796137153251, 1796137153251, NULL, NULL, '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 2301994550);
INSERT INTO public.contact VALUES (1, '\x01a2321df2ed77349e19e8d0f18e398f', 1, 71, 1796137153261, 1796137153261, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1594842053);
INSERT INTO public.contact VALUES (1, '\x01a2321df2fa7d1f80710d65ab6191bd', 1, 72, 1796137153274, 1796137153274, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 3389411223);
INSERT INTO public.contact VALUES (1, '\x01a2321df30d790a8d30ad0dd8536a47', 1, 73, 1796137153293, 1796137153293, NULL, NULL, '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1617099649);
INSERT INTO public.contact VALUES (1, '\x01a2321df31c7feaa4456e85eef26832', 1, 74, 1796137153308, 1796137153308, NULL, NULL, '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3084360042);
INSERT INTO public.contact VALUES (1, '\x01a2321df3267a0b8227e1fc962b6306', 1, 75, 1796137153318, 1796137153318, NULL, NULL, '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 109238417);
INSERT INTO public.contact VALUES (1, '\x01a2321df334755e8d845145f6616808', 1, 76, 1796137153332, 1796137153332, NULL, NULL, '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 1266822928);
INSERT INTO public.contact VALUES (1, '\x01a2321df3427fa0838e99eb720d8c30', 1, 77, 1796137153346, 1796137153346, NULL, NULL, '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2206121920);
INSERT INTO public.contact VALUES (1, '\x01a2321df2907432895b4d69440ea02d', 3, 86, 1796137153168, 1796137153467, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 544573634);
INSERT INTO public.contact VALUES (1, '\x01a2321df1327018acb51219b1f93e61', 4, 97, 1796137152818, 1796137153611, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"+49305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8S1VW55F4S9HDJVS65Q5AEN","since":1796137153569},{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153611}]}', 1402494140);
INSERT INTO public.contact VALUES (1, '\x01a2321df17a711981d09ac2c6d82a25', 4, 104, 1796137152890, 1796137153685, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153685}]}', 3963158124);
INSERT INTO public.contact VALUES (1, '\x01a2321df1b379bf8b8e22916f61bb8e', 3, 119, 1796137152947, 1796137153833, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1147980665);
INSERT INTO public.contact VALUES (1, '\x01a2321df1ce7db488ef45751f93916a', 3, 120, 1796137152974, 1796137153833, NULL, NULL, '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 2719617343);
INSERT INTO public.contact VALUES (1, '\x01a2321df1567ff9a8efcfee97a998ec', 5, 124, 1796137152854, 1796137153876, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8S1VW5JE9ZTQ76ERB7G96BE","since":1796137153628},{"store":"01M8S1VW62E96RHQE0WHP71WFS","since":1796137153658}]}', 2284419107);
INSERT INTO public.contact VALUES (1, '\x01a2321df1ae753f83bd034c0ce1849d', 5, 129, 1796137152942, 1796137153937, NULL, NULL, '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 3465072238);
INSERT INTO public.contact VALUES (2, '\x01a2321df757771d82788271f039185a', 1, 37, 1796137154391, 1796137154391, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+٤٩٣٠٥٥٥٠١٣٤","key":"+49305550134","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993}}', 3120884236);
INSERT INTO public.contact VALUES (2, '\x01a2321df77b789d9c1a56431c2fbe73', 1, 40, 1796137154427, 1796137154427, NULL, NULL, '{"name":{"full":"Number 15","family":"Number 15"},"phones":[{"id":128,"text":"٣٠ ٥٥٥ ٠١٣٥","key":"305550135","primary":true}]}', 4101119308);
INSERT INTO public.contact VALUES (2, '\x01a2321df78a78e5846f6d81ec828065', 1, 41, 1796137154442, 1796137154442, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":128,"text":"john3@example.org","key":"3","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}}}', 2353472769);
INSERT INTO public.contact VALUES (2, '\x01a2321df7af7b1db721de5f14e2db2f', 1, 44, 1796137154479, 1796137154479, NULL, NULL, '{"name":{"full":"Number 17","family":"Number 17"},"phones":[{"id":128,"text":"Anonymous 0","key":"0","primary":true}]}', 4098455558);
INSERT INTO public.contact VALUES (2, '\x01a2321df7c27a8082b5252529b72164', 1, 45, 1796137154498, 1796137154498, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"unknown","key":"unknown","primary":true}],"metadata":{"big":123456789012345678901234567890,"small":-0.000000000000000000001,"exact":0.10,"exponent":1E300}}', 2166246211);
INSERT INTO public.contact VALUES (2, '\x01a2321df7e476a2acb55a8cf030537c', 1, 48, 1796137154532, 1796137154532, NULL, NULL, '{"name":{"full":"Number 19","family":"Number 19"},"phones":[{"id":128,"text":"110","key":"110","primary":true}]}', 1581577023);
INSERT INTO public.contact VALUES (2, '\x01a2321df5f677b9a30626a59c7bdae5', 3, 100, 1796137154038, 1796137155149, NULL, NULL, '{"name":{"full":"Zoë  Corrected","given":"Zoë","family":"Corrected"},"phones":[{"id":128,"text":"+49305550123","key":"+49305550123","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155149}]}', 2682419881);
INSERT INTO public.contact VALUES (2, '\x01a2321df6527118a9bc39b61aa1c87c', 4, 106, 1796137154130, 1796137155210, NULL, NULL, '{"name":{"full":"Mary Ann van der Berg","given":"Mary Ann","family":"van der Berg"},"phones":[{"id":128,"text":"tel:+49-30-5550126","key":"+49305550126","primary":true}],"time_zone":"Europe/Berlin","memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155187},{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155210}]}', 3383287792);
INSERT INTO public.contact VALUES (2, '\x01a2321df66a78cc97001a14439e4c63', 4, 107, 1796137154154, 1796137155226, NULL, NULL, '{"name":{"full":"Solo","given":"Solo"},"phones":[{"id":256,"text":"+49 30 5550144","key":"+49305550144"},{"id":257,"text":"030 5550145","key":"0305550145"}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"},"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155191},{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155226}]}', 1028435503);
INSERT INTO public.contact VALUES (2, '\x01a2321df68f72b19c3781e8b5fbc16e', 3, 108, 1796137154191, 1796137155234, '\x01a2321df59f7fa0b8e50f2fb5593432', NULL, '{"name":{"full":"Number 5","family":"Number 5"},"phones":[{"id":128,"text":"030/555 01 28","key":"0305550128","primary":true}],"company":"01M8S1VXCZFYGBHS8F5YTNJD1J","memberships":[{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155234}]}', 1112514009);
INSERT INTO public.contact VALUES (2, '\x01a2321df6bb781989eb39a48d3a5de8', 4, 113, 1796137154235, 1796137155278, NULL, 'HS-1', '{"name":{"full":"Number 7","family":"Number 7"},"phones":[{"id":128,"text":"(202) 555-0127","key":"2025550127","primary":true}],"crm_association":{"object_type":"contact","object_id":"HS-1","source":"hubspot"},"memberships":[{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155248},{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155278}]}', 3866284151);
INSERT INTO public.contact VALUES (2, '\x01a2321df6237259810a216ce6508b2c', 4, 124, 1796137154083, 1796137155422, NULL, NULL, '{"name":{"full":"Number 1","family":"Number 1"},"emails":[{"id":256,"text":"Corrected@Example.org","key":"corrected@example.org","primary":true}],"phones":[{"id":256,"text":"030 5550143 ext. 8","key":"0305550143;ext=8","primary":true}]}', 234462227);
INSERT INTO public.contact VALUES (2, '\x01a2321df7e87a27abea2ffa3946e14c', 1, 49, 1796137154536, 1796137154536, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+49","key":"49","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 2531480768);
INSERT INTO public.contact VALUES (2, '\x01a2321df807718eba61a0ffc0e53c6d', 1, 52, 1796137154567, 1796137154567, NULL, NULL, '{"name":{"full":"Number 21","family":"Number 21"},"phones":[{"id":128,"text":"+49 30 5550136","key":"+49305550136","primary":true},{"id":129,"text":"+49 30 555‑0137","key":"+49305550137"}]}', 2137365173);
INSERT INTO public.contact VALUES (2, '\x01a2321df82777898b90fba4b92303ba', 1, 55, 1796137154599, 1796137154599, NULL, NULL, '{"name":{"full":"Number 22","family":"Number 22"},"phones":[{"id":128,"text":"tel:+4930555-0138","key":"+49305550138","primary":true},{"id":129,"text":"+49305550138;ext=1","key":"+49305550138;ext=1"}]}', 1393975723);
INSERT INTO public.contact VALUES (2, '\x01a2321df85a7b80abf82c53df3d993c', 1, 58, 1796137154650, 1796137154650, NULL, NULL, '{"name":{"full":"Number 23","family":"Number 23"},"phones":[{"id":128,"text":"030 5550139 ext. 4","key":"0305550139;ext=4","primary":true},{"id":129,"text":"+49 30 5550139 ext. 4","key":"+49305550139;ext=4"}]}', 1875714006);
INSERT INTO public.contact VALUES (2, '\x01a2321df89876149a3a1722796cf833', 1, 61, 1796137154712, 1796137154712, NULL, NULL, '{"name":{"full":"Number 24","family":"Number 24"},"phones":[{"id":128,"text":"030 5550140 x12","key":"0305550140;ext=12","primary":true},{"id":129,"text":"+4930555-0140;ext=12","key":"+49305550140;ext=12"}]}', 329607249);
INSERT INTO public.contact VALUES (2, '\x01a2321df8a07c238bb82965f160cfa6', 1, 62, 1796137154720, 1796137154720, NULL, NULL, '{"name":{"full":"Number 25","family":"Number 25"},"phones":[{"id":128,"text":"＋49 30 5550141;ext=3","key":"+49305550141;ext=3","primary":true}]}', 4183500625);
INSERT INTO public.contact VALUES (2, '\x01a2321df8bf7d4291a1f6759a1c7391', 1, 65, 1796137154751, 1796137154751, NULL, NULL, '{"name":{"full":"Number 26","family":"Number 26"},"phones":[{"id":128,"text":"1 (202) 555-0142 ext. 9","key":"12025550142;ext=9","primary":true},{"id":129,"text":"202 555 0142 x9","key":"2025550142;ext=9"},{"id":130,"text":"+1 202 555 0142","key":"+12025550142"}]}', 1680483444);
INSERT INTO public.contact VALUES (2, '\x01a2321df8e071508e43481babf669c7', 1, 67, 1796137154784, 1796137154784, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":128,"text":"zoe.apart@example.org","key":"zoe.apart@example.org","primary":true},{"id":129,"text":"second+1@example.org","key":"second+1@example.org"}],"description":"Made\nby two lines"}', 665647172);
INSERT INTO public.contact VALUES (2, '\x01a2321df8e67ac9b7216c476fa9b667', 1, 68, 1796137154790, 1796137154790, NULL, NULL, '{"name":{"full":"Anna  Maria von   der Probe","given":"Anna  Maria","family":"von   der Probe"},"emails":[{"id":128,"text":"Anna.Maria@Example.ORG","key":"anna.maria@example.org","primary":true},{"id":129,"text":"second+2@example.org","key":"second+2@example.org"}],"description":"Made\nby two lines"}', 3511571241);
INSERT INTO public.contact VALUES (2, '\x01a2321df8f27307b02f8cd8a84b4179', 1, 69, 1796137154802, 1796137154802, NULL, NULL, '{"name":{"full":"Muster","given":"Muster"},"emails":[{"id":128,"text":"ADA+news@Mail.Example.Org","key":"ada+news@mail.example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 3973282873);
INSERT INTO public.contact VALUES (2, '\x01a2321df8fa7656bb62d2cecfd16243', 1, 70, 1796137154810, 1796137154810, NULL, NULL, '{"name":{"full":"Max","given":"Max"},"emails":[{"id":128,"text":"max@bücher.example","key":"max@xn--bcher-kva.example","primary":true},{"id":129,"text":"second+4@example.org","key":"second+4@example.org"}],"description":"Made\nby two lines"}', 4127450584);
INSERT INTO public.contact VALUES (2, '\x01a2321df9027c74be9874816dacc92d', 1, 71, 1796137154818, 1796137154818, NULL, NULL, '{"name":{"full":"Maria Ødegaard","given":"Maria","family":"Ødegaard"},"emails":[{"id":128,"text":"maria@xn--bcher-kva.test","key":"maria@xn--bcher-kva.test","primary":true},{"id":129,"text":"second+5@example.org","key":"second+5@example.org"}],"description":"Made\nby two lines"}', 325698553);
INSERT INTO public.contact VALUES (2, '\x01a2321df916733c8d7068b7822add3c', 1, 72, 1796137154838, 1796137154838, NULL, NULL, '{"name":{"full":"ΟΔΥΣΣΕΥΣ Παπαδός","given":"ΟΔΥΣΣΕΥΣ","family":"Παπαδός"},"emails":[{"id":128,"text":"ΟΔΥΣΣΕΥΣ@example.org","key":"οδυσσευσ@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1304951813);
INSERT INTO public.contact VALUES (2, '\x01a2321df91c7925b3a4b0678e55c8fb', 1, 73, 1796137154844, 1796137154844, NULL, NULL, '{"name":{"full":"οδυσσευς Beispiel","given":"οδυσσευς","family":"Beispiel"},"emails":[{"id":128,"text":"beispiel@σίσυφος.example","key":"beispiel@xn--kxa6ajbbmh.example","primary":true},{"id":129,"text":"second+7@example.org","key":"second+7@example.org"}],"description":"Made\nby two lines"}', 2384260204);
INSERT INTO public.contact VALUES (2, '\x01a2321df92e728ba0e5cec253295869', 1, 74, 1796137154862, 1796137154862, NULL, NULL, '{"name":{"full":"José Ejemplo","given":"José","family":"Ejemplo"},"emails":[{"id":128,"text":"josé@example.org","key":"josé@example.org","primary":true},{"id":129,"text":"second+8@example.org","key":"second+8@example.org"}],"description":"Made\nby two lines"}', 3709995713);
INSERT INTO public.contact VALUES (2, '\x01a2321df932760bbb8bcf5e3809874e', 1, 75, 1796137154866, 1796137154866, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1039810070);
INSERT INTO public.contact VALUES (2, '\x01a2321df93e784c94334456d2ab94ce', 1, 76, 1796137154878, 1796137154878, NULL, NULL, '{"name":{"full":"한 Bo-gi","given":"한","family":"Bo-gi"},"emails":[{"id":128,"text":"bo-gi@한.example","key":"bo-gi@xn--6q8b.example","primary":true},{"id":129,"text":"second+10@example.org","key":"second+10@example.org"}],"description":"Made\nby two lines"}', 87383961);
INSERT INTO public.contact VALUES (2, '\x01a2321df8d0715eb259fc8b8c0d7b3e', 3, 96, 1796137154768, 1796137155102, NULL, NULL, '{"name":{"full":"Zoë Tester","given":"Zoë","family":"Tester"},"emails":[{"id":384,"text":"two.한@example.org","key":"two.한@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2427818893);
INSERT INTO public.contact VALUES (2, '\x01a2321df9467f17bd9b2411bbb8b714', 1, 77, 1796137154886, 1796137154886, NULL, NULL, '{"name":{"full":"Straße STRASSE","given":"Straße","family":"STRASSE"},"emails":[{"id":128,"text":"pl+us@example.org","key":"pl+us@example.org","primary":true},{"id":129,"text":"second+11@example.org","key":"second+11@example.org"}],"description":"Made\nby two lines"}', 1442891952);
INSERT INTO public.contact VALUES (2, '\x01a2321df95274f386ab743f6e960b34', 1, 78, 1796137154898, 1796137154898, NULL, NULL, '{"name":{"full":"İstanbul ışık","given":"İstanbul","family":"ışık"},"emails":[{"id":128,"text":"I.I@example.org","key":"i.i@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 1607943578);
INSERT INTO public.contact VALUES (2, '\x01a2321df95f72b4b5709239cd27dde4', 1, 79, 1796137154911, 1796137154911, NULL, NULL, '{"name":{"full":"ﬁnn Ⅳ","given":"ﬁnn","family":"Ⅳ"},"emails":[{"id":128,"text":"quoted.o''brien@example.org","key":"quoted.o''brien@example.org","primary":true},{"id":129,"text":"second+13@example.org","key":"second+13@example.org"}],"description":"Made\nby two lines"}', 2243187269);
INSERT INTO public.contact VALUES (2, '\x01a2321df96e7fa6a9b4a2019edcc214', 1, 80, 1796137154926, 1796137154926, NULL, NULL, '{"name":{"full":"山田 太郎","given":"山田","family":"太郎"},"description":"Made\nby two lines"}', 2204596505);
INSERT INTO public.contact VALUES (2, '\x01a2321df9727d5ea324db202d3a65fd', 1, 81, 1796137154930, 1796137154930, NULL, NULL, '{"name":{"full":"Jane Doe, Jr.","given":"Jane","family":"Doe, Jr."},"emails":[{"id":128,"text":"jane.doe@example.org","key":"jane.doe@example.org","primary":true}],"phones":[{"id":128,"text":"Anonymous","key":"Anonymous","primary":true}]}', 2025999184);
INSERT INTO public.contact VALUES (2, '\x01a2321df996739193fce6a0a38599f8', 1, 84, 1796137154966, 1796137154966, NULL, NULL, '{"emails":[{"id":128,"text":"한@example.org","key":"한@example.org","primary":true}]}', 2050605216);
INSERT INTO public.contact VALUES (2, '\x01a2321df9bd733db7604e30d7d5dbd9', 1, 87, 1796137155005, 1796137155005, NULL, NULL, '{"emails":[{"id":128,"text":"ZOE@EXAMPLE.ORG","key":"zoe@example.org","primary":true}]}', 2058969596);
INSERT INTO public.contact VALUES (2, '\x01a2321df62d73b7820332e4467600de', 3, 102, 1796137154093, 1796137155182, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"0049 30 5550125","key":"+49305550125","primary":true}],"metadata":{"plan":"silver","big":98765432109876543210,"nothing":null},"memberships":[{"store":"01M8S1VXEAE9D9TRSA3TNP5FVC","since":1796137155182}]}', 3017006286);
INSERT INTO public.contact VALUES (2, '\x01a2321df6c27813a15b84cb1ad65f80', 4, 114, 1796137154242, 1796137155294, NULL, NULL, '{"name":{"full":"  outer  space ","given":"outer","family":"space"},"phones":[{"id":128,"text":"+1 202-555-0128 x 7","key":"+12025550128;ext=7","primary":true}],"metadata":{"plan":"gold","nothing":null,"inner":{"nothing":null,"list":[null,1,"two"]}},"memberships":[{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155294}]}', 2772857444);
INSERT INTO public.contact VALUES (2, '\x01a2321df69e73079a3388d686e95af5', 5, 134, 1796137154206, 1796137155473, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"+49305550129;ext=5","key":"+49305550129;ext=5","primary":true}],"metadata":{"zero":-0,"one":1.0,"nine":9007199254740993},"memberships":[{"store":"01M8S1VXENF58TTJHKTB26AN06","since":1796137155242},{"store":"01M8S1VXF1EEDT54VSCDH38M8V","since":1796137155266}]}', 1021254326);
INSERT INTO public.contact VALUES (2, '\x01a2321df7297bbdba8f631439594928', 3, 129, 1796137154345, 1796137155437, NULL, NULL, '{"name":{"full":"Doe, Jane","given":"Jane","family":"Doe"},"phones":[{"id":128,"text":"whatsapp:+12025550132","key":"+12025550132","primary":true}],"metadata":{"Zoë":1,"Zoë":2,"":"empty","emoji":"🧑‍💻","escape":"\u0001\t"}}', 1595846902);
INSERT INTO public.contact VALUES (2, '\x01a2321df74b7f4b8aeed98469dfe778', 3, 130, 1796137154379, 1796137155437, NULL, NULL, '{"name":{"full":"Number 13","family":"Number 13"},"phones":[{"id":128,"text":"＋４９３０５５５０１３３","key":"+49305550133","primary":true}]}', 337574856);
INSERT INTO public.contact VALUES (2, '\x01a2321df71d787fa8f94e764148f3d8', 5, 139, 1796137154333, 1796137155522, NULL, NULL, '{"name":{"full":"Number 11","family":"Number 11"},"phones":[{"id":128,"text":"sip:+12025550131@example.org","key":"+12025550131","primary":true}]}', 3295919046);


--
-- Data for Name: contact_search; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_search VALUES (1, '\x01a2321df10a763b8044721d18f5e20b', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1327018acb51219b1f93e61', 'solo');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df14e7355a0d347a56be0cd8e', 'number 5');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1567ff9a8efcfee97a998ec', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1767f15a90fbe69b9ece8a5', 'number 7');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df17a711981d09ac2c6d82a25', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1b379bf8b8e22916f61bb8e', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1ce7db488ef45751f93916a', 'number 13');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1d27bfaa0202e8722d76508', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1de749d9a2af75ec82b3385', 'number 15');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1e17196abdd152eff1c87b0', 'solo');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1ef769e8e01d7514259ea0c', 'number 17');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1fa7655a786463766e0e78f', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2137d218383bdf1b0dc460f', 'number 19');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df218750c8f52e77c10587fe4', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2327e65b07d72c2d0381774', 'number 21');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df24e709c985671f07a2f808b', 'number 22');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df256732fb8973b2d5facd685', 'number 23');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2637501af25e677d56cfba5', 'number 24');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2767583b5b71e1d923501ee', 'number 25');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df28a78ad96eae45e989d1a96', 'number 26');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df295702bbc6239a7e269b6df', 'zoë tester
zoe.apart@example.org
second+1@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df29a7b8ea0f7c7f27013eda9', 'anna maria von der probe
anna.maria@example.org
second+2@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df29f763fb7c73b764edf25e0', 'muster
ada+news@mail.example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2a87ac18b33e0a5f4ab6f22', 'max
max@bücher.example
second+4@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2ba7d568ff95928d6022dd1', 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2cb7906915f07461eb78192', 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2d57a1ca131ecc1045d0b2e', 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2e373d6a24ec08ffde0d830', 'josé ejemplo
josé@example.org
second+8@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2ed77349e19e8d0f18e398f', '한 bo-gi
한@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2fa7d1f80710d65ab6191bd', '한 bo-gi
bo-gi@한.example
second+10@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df30d790a8d30ad0dd8536a47', 'strasse strasse
pl+us@example.org
second+11@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df31c7feaa4456e85eef26832', 'i̇stanbul ışık
i.i@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df3267a0b8227e1fc962b6306', 'finn ⅳ
quoted.o''brien@example.org
second+13@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df334755e8d845145f6616808', '山田 太郎');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df3427fa0838e99eb720d8c30', 'jane doe, jr.
jane.doe@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df0e07e5687eddea49863534a', 'zoë corrected
zoë corrected');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df102785889dc7acfb3b99985', 'number 1
corrected@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df12670b597053453a82d3c2c', 'mary ann van der berg');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df2907432895b4d69440ea02d', 'zoë tester
two.한@example.org');
INSERT INTO public.contact_search VALUES (1, '\x01a2321df1ae753f83bd034c0ce1849d', 'number 11');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df62d73b7820332e4467600de', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df66a78cc97001a14439e4c63', 'solo');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df68f72b19c3781e8b5fbc16e', 'number 5');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df69e73079a3388d686e95af5', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df6bb781989eb39a48d3a5de8', 'number 7');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df6c27813a15b84cb1ad65f80', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df7297bbdba8f631439594928', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df74b7f4b8aeed98469dfe778', 'number 13');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df757771d82788271f039185a', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df77b789d9c1a56431c2fbe73', 'number 15');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df78a78e5846f6d81ec828065', 'solo');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df7af7b1db721de5f14e2db2f', 'number 17');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df7c27a8082b5252529b72164', 'jane doe
doe, jane');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df7e476a2acb55a8cf030537c', 'number 19');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df7e87a27abea2ffa3946e14c', 'outer space
outer space');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df807718eba61a0ffc0e53c6d', 'number 21');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df82777898b90fba4b92303ba', 'number 22');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df85a7b80abf82c53df3d993c', 'number 23');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df89876149a3a1722796cf833', 'number 24');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df8a07c238bb82965f160cfa6', 'number 25');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df8bf7d4291a1f6759a1c7391', 'number 26');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df8e071508e43481babf669c7', 'zoë tester
zoe.apart@example.org
second+1@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df8e67ac9b7216c476fa9b667', 'anna maria von der probe
anna.maria@example.org
second+2@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df8f27307b02f8cd8a84b4179', 'muster
ada+news@mail.example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df8fa7656bb62d2cecfd16243', 'max
max@bücher.example
second+4@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df9027c74be9874816dacc92d', 'maria ødegaard
maria@xn--bcher-kva.test
second+5@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df916733c8d7068b7822add3c', 'οδυσσευσ παπαδόσ
οδυσσευσ@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df91c7925b3a4b0678e55c8fb', 'οδυσσευσ beispiel
beispiel@σίσυφοσ.example
second+7@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df92e728ba0e5cec253295869', 'josé ejemplo
josé@example.org
second+8@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df932760bbb8bcf5e3809874e', '한 bo-gi
한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df93e784c94334456d2ab94ce', '한 bo-gi
bo-gi@한.example
second+10@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df9467f17bd9b2411bbb8b714', 'strasse strasse
pl+us@example.org
second+11@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df95274f386ab743f6e960b34', 'i̇stanbul ışık
i.i@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df95f72b4b5709239cd27dde4', 'finn ⅳ
quoted.o''brien@example.org
second+13@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df96e7fa6a9b4a2019edcc214', '山田 太郎');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df9727d5ea324db202d3a65fd', 'jane doe, jr.
jane.doe@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df996739193fce6a0a38599f8', '한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df9bd733db7604e30d7d5dbd9', 'zoe@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df5f677b9a30626a59c7bdae5', 'zoë corrected
zoë corrected');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df6237259810a216ce6508b2c', 'number 1
corrected@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df6527118a9bc39b61aa1c87c', 'mary ann van der berg');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df8d0715eb259fc8b8c0d7b3e', 'zoë tester
two.한@example.org');
INSERT INTO public.contact_search VALUES (2, '\x01a2321df71d787fa8f94e764148f3d8', 'number 11');


--
-- Data for Name: deleted_workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deleted_workspace VALUES (3, 1796137151419, 1796137152448);


--
-- Data for Name: domain; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain VALUES (1, 'zoe.example', '\x01a2321df07775ff82e8ef8d45292847');
INSERT INTO public.domain VALUES (1, 'other.example', '\x01a2321df08b74c788c2feeb4a71fd99');
INSERT INTO public.domain VALUES (2, 'zoe.example', '\x01a2321df59f7fa0b8e50f2fb5593432');
INSERT INTO public.domain VALUES (2, 'other.example', '\x01a2321df5a470e2be964f5a692a9dbc');


--
-- Data for Name: email; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.email VALUES (1, 'zoe.apart@example.org', '\x01a2321df295702bbc6239a7e269b6df');
INSERT INTO public.email VALUES (1, 'second+1@example.org', '\x01a2321df295702bbc6239a7e269b6df');
INSERT INTO public.email VALUES (1, 'anna.maria@example.org', '\x01a2321df29a7b8ea0f7c7f27013eda9');
INSERT INTO public.email VALUES (1, 'second+2@example.org', '\x01a2321df29a7b8ea0f7c7f27013eda9');
INSERT INTO public.email VALUES (1, 'ada+news@mail.example.org', '\x01a2321df29f763fb7c73b764edf25e0');
INSERT INTO public.email VALUES (1, 'max@xn--bcher-kva.example', '\x01a2321df2a87ac18b33e0a5f4ab6f22');
INSERT INTO public.email VALUES (1, 'second+4@example.org', '\x01a2321df2a87ac18b33e0a5f4ab6f22');
INSERT INTO public.email VALUES (1, 'maria@xn--bcher-kva.test', '\x01a2321df2ba7d568ff95928d6022dd1');
INSERT INTO public.email VALUES (1, 'second+5@example.org', '\x01a2321df2ba7d568ff95928d6022dd1');
INSERT INTO public.email VALUES (1, 'οδυσσευσ@example.org', '\x01a2321df2cb7906915f07461eb78192');
INSERT INTO public.email VALUES (1, 'beispiel@xn--kxa6ajbbmh.example', '\x01a2321df2d57a1ca131ecc1045d0b2e');
INSERT INTO public.email VALUES (1, 'second+7@example.org', '\x01a2321df2d57a1ca131ecc1045d0b2e');
INSERT INTO public.email VALUES (1, 'josé@example.org', '\x01a2321df2e373d6a24ec08ffde0d830');
INSERT INTO public.email VALUES (1, 'second+8@example.org', '\x01a2321df2e373d6a24ec08ffde0d830');
INSERT INTO public.email VALUES (1, '한@example.org', '\x01a2321df2ed77349e19e8d0f18e398f');
INSERT INTO public.email VALUES (1, 'bo-gi@xn--6q8b.example', '\x01a2321df2fa7d1f80710d65ab6191bd');
INSERT INTO public.email VALUES (1, 'second+10@example.org', '\x01a2321df2fa7d1f80710d65ab6191bd');
INSERT INTO public.email VALUES (1, 'pl+us@example.org', '\x01a2321df30d790a8d30ad0dd8536a47');
INSERT INTO public.email VALUES (1, 'second+11@example.org', '\x01a2321df30d790a8d30ad0dd8536a47');
INSERT INTO public.email VALUES (1, 'i.i@example.org', '\x01a2321df31c7feaa4456e85eef26832');
INSERT INTO public.email VALUES (1, 'quoted.o''brien@example.org', '\x01a2321df3267a0b8227e1fc962b6306');
INSERT INTO public.email VALUES (1, 'second+13@example.org', '\x01a2321df3267a0b8227e1fc962b6306');
INSERT INTO public.email VALUES (1, 'jane.doe@example.org', '\x01a2321df3427fa0838e99eb720d8c30');
INSERT INTO public.email VALUES (1, 'corrected@example.org', '\x01a2321df102785889dc7acfb3b99985');
INSERT INTO public.email VALUES (1, 'two.한@example.org', '\x01a2321df2907432895b4d69440ea02d');
INSERT INTO public.email VALUES (2, 'zoe.apart@example.org', '\x01a2321df8e071508e43481babf669c7');
INSERT INTO public.email VALUES (2, 'second+1@example.org', '\x01a2321df8e071508e43481babf669c7');
INSERT INTO public.email VALUES (2, 'anna.maria@example.org', '\x01a2321df8e67ac9b7216c476fa9b667');
INSERT INTO public.email VALUES (2, 'second+2@example.org', '\x01a2321df8e67ac9b7216c476fa9b667');
INSERT INTO public.email VALUES (2, 'ada+news@mail.example.org', '\x01a2321df8f27307b02f8cd8a84b4179');
INSERT INTO public.email VALUES (2, 'max@xn--bcher-kva.example', '\x01a2321df8fa7656bb62d2cecfd16243');
INSERT INTO public.email VALUES (2, 'second+4@example.org', '\x01a2321df8fa7656bb62d2cecfd16243');
INSERT INTO public.email VALUES (2, 'maria@xn--bcher-kva.test', '\x01a2321df9027c74be9874816dacc92d');
INSERT INTO public.email VALUES (2, 'second+5@example.org', '\x01a2321df9027c74be9874816dacc92d');
INSERT INTO public.email VALUES (2, 'οδυσσευσ@example.org', '\x01a2321df916733c8d7068b7822add3c');
INSERT INTO public.email VALUES (2, 'beispiel@xn--kxa6ajbbmh.example', '\x01a2321df91c7925b3a4b0678e55c8fb');
INSERT INTO public.email VALUES (2, 'second+7@example.org', '\x01a2321df91c7925b3a4b0678e55c8fb');
INSERT INTO public.email VALUES (2, 'josé@example.org', '\x01a2321df92e728ba0e5cec253295869');
INSERT INTO public.email VALUES (2, 'second+8@example.org', '\x01a2321df92e728ba0e5cec253295869');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a2321df932760bbb8bcf5e3809874e');
INSERT INTO public.email VALUES (2, 'bo-gi@xn--6q8b.example', '\x01a2321df93e784c94334456d2ab94ce');
INSERT INTO public.email VALUES (2, 'second+10@example.org', '\x01a2321df93e784c94334456d2ab94ce');
INSERT INTO public.email VALUES (2, 'pl+us@example.org', '\x01a2321df9467f17bd9b2411bbb8b714');
INSERT INTO public.email VALUES (2, 'second+11@example.org', '\x01a2321df9467f17bd9b2411bbb8b714');
INSERT INTO public.email VALUES (2, 'i.i@example.org', '\x01a2321df95274f386ab743f6e960b34');
INSERT INTO public.email VALUES (2, 'quoted.o''brien@example.org', '\x01a2321df95f72b4b5709239cd27dde4');
INSERT INTO public.email VALUES (2, 'second+13@example.org', '\x01a2321df95f72b4b5709239cd27dde4');
INSERT INTO public.email VALUES (2, 'jane.doe@example.org', '\x01a2321df9727d5ea324db202d3a65fd');
INSERT INTO public.email VALUES (2, '한@example.org', '\x01a2321df996739193fce6a0a38599f8');
INSERT INTO public.email VALUES (2, 'zoe@example.org', '\x01a2321df9bd733db7604e30d7d5dbd9');
INSERT INTO public.email VALUES (2, 'corrected@example.org', '\x01a2321df6237259810a216ce6508b2c');
INSERT INTO public.email VALUES (2, 'two.한@example.org', '\x01a2321df8d0715eb259fc8b8c0d7b3e');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES (1, '\x01a2321df0a5793298b65bc98b72a9d5', '\x01a2321df0e07e5687eddea49863534a', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0a5793298b65bc98b72a9d5', '\x01a2321df10a763b8044721d18f5e20b', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0a5793298b65bc98b72a9d5', '\x01a2321df12670b597053453a82d3c2c', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0a5793298b65bc98b72a9d5', '\x01a2321df1327018acb51219b1f93e61', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0b2727fab9ccec2cf04996e', '\x01a2321df12670b597053453a82d3c2c', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0b2727fab9ccec2cf04996e', '\x01a2321df1327018acb51219b1f93e61', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0b2727fab9ccec2cf04996e', '\x01a2321df14e7355a0d347a56be0cd8e', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0b2727fab9ccec2cf04996e', '\x01a2321df1567ff9a8efcfee97a998ec', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0b2727fab9ccec2cf04996e', '\x01a2321df1767f15a90fbe69b9ece8a5', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0c2724d88ddc0e46c70f1f9', '\x01a2321df1567ff9a8efcfee97a998ec', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0c2724d88ddc0e46c70f1f9', '\x01a2321df1767f15a90fbe69b9ece8a5', NULL);
INSERT INTO public.membership VALUES (1, '\x01a2321df0c2724d88ddc0e46c70f1f9', '\x01a2321df17a711981d09ac2c6d82a25', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5ca725a9d632a1eab62bf6c', '\x01a2321df5f677b9a30626a59c7bdae5', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5ca725a9d632a1eab62bf6c', '\x01a2321df62d73b7820332e4467600de', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5ca725a9d632a1eab62bf6c', '\x01a2321df6527118a9bc39b61aa1c87c', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5ca725a9d632a1eab62bf6c', '\x01a2321df66a78cc97001a14439e4c63', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5d57951ad4a33d2c4655406', '\x01a2321df6527118a9bc39b61aa1c87c', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5d57951ad4a33d2c4655406', '\x01a2321df66a78cc97001a14439e4c63', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5d57951ad4a33d2c4655406', '\x01a2321df68f72b19c3781e8b5fbc16e', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5d57951ad4a33d2c4655406', '\x01a2321df69e73079a3388d686e95af5', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5d57951ad4a33d2c4655406', '\x01a2321df6bb781989eb39a48d3a5de8', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5e1739ba29379636234511b', '\x01a2321df69e73079a3388d686e95af5', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5e1739ba29379636234511b', '\x01a2321df6bb781989eb39a48d3a5de8', NULL);
INSERT INTO public.membership VALUES (2, '\x01a2321df5e1739ba29379636234511b', '\x01a2321df6c27813a15b84cb1ad65f80', NULL);


--
-- Data for Name: memory_store; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memory_store VALUES (1, '\x01a2321df0b2727fab9ccec2cf04996e', 2, 101, 1796137152690, 1796137153650, 'zoë and friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 586979326);
INSERT INTO public.memory_store VALUES (1, '\x01a2321df0c2724d88ddc0e46c70f1f9', 2, 107, 1796137152706, 1796137153723, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 3679208140);
INSERT INTO public.memory_store VALUES (1, '\x01a2321df0a5793298b65bc98b72a9d5', 3, 115, 1796137152677, 1796137153822, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 1615656202);
INSERT INTO public.memory_store VALUES (2, '\x01a2321df5d57951ad4a33d2c4655406', 2, 111, 1796137154005, 1796137155258, 'zoë and friends', '{"title":"Zoë   and  friends","description":"apart, with inner white space","assistants":["assistant-1"]}', 2460026442);
INSERT INTO public.memory_store VALUES (2, '\x01a2321df5e1739ba29379636234511b', 2, 117, 1796137154017, 1796137155334, 'οδοσ', '{"title":"ΟΔΟΣ","assistants":["assistant-2"]}', 1240219004);
INSERT INTO public.memory_store VALUES (2, '\x01a2321df5ca725a9d632a1eab62bf6c', 3, 125, 1796137153994, 1796137155430, 'zoë and friends', '{"title":"Zoë and friends","description":"Zoë, corrected","assistants":["assistant-0"]}', 3357719831);


--
-- Data for Name: meta; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meta VALUES ('application', '\x526f6c6f');
INSERT INTO public.meta VALUES ('schema', '\x0000000000000007');
INSERT INTO public.meta VALUES ('migration_lease', '\x');
INSERT INTO public.meta VALUES ('workspaces', '\x');
INSERT INTO public.meta VALUES ('signing_secret', '\x9653ef3973874be97369c268ed8a7fd0fe2cf16588f0afb5a4e08c915ee9195f');


--
-- Data for Name: phone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.phone VALUES (1, '+49305550123', '\x01a2321df0e07e5687eddea49863534a', '49305550123');
INSERT INTO public.phone VALUES (1, '+49305550125', '\x01a2321df10a763b8044721d18f5e20b', '49305550125
0049305550125');
INSERT INTO public.phone VALUES (1, '+49305550126', '\x01a2321df12670b597053453a82d3c2c', '49305550126');
INSERT INTO public.phone VALUES (1, '+49305550128', '\x01a2321df14e7355a0d347a56be0cd8e', '49305550128
0305550128');
INSERT INTO public.phone VALUES (1, '+49305550129;ext=5', '\x01a2321df1567ff9a8efcfee97a998ec', '49305550129
493055501295');
INSERT INTO public.phone VALUES (1, '+492025550127', '\x01a2321df1767f15a90fbe69b9ece8a5', '492025550127');
INSERT INTO public.phone VALUES (1, '+12025550128;ext=7', '\x01a2321df17a711981d09ac2c6d82a25', '12025550128
120255501287');
INSERT INTO public.phone VALUES (1, '+12025550132', '\x01a2321df1b379bf8b8e22916f61bb8e', '12025550132');
INSERT INTO public.phone VALUES (1, '+49305550133', '\x01a2321df1ce7db488ef45751f93916a', '49305550133');
INSERT INTO public.phone VALUES (1, '+49305550134', '\x01a2321df1d27bfaa0202e8722d76508', '49305550134');
INSERT INTO public.phone VALUES (1, '+49305550135', '\x01a2321df1de749d9a2af75ec82b3385', '49305550135');
INSERT INTO public.phone VALUES (1, '3', '\x01a2321df1e17196abdd152eff1c87b0', '3');
INSERT INTO public.phone VALUES (1, '0', '\x01a2321df1ef769e8e01d7514259ea0c', '0');
INSERT INTO public.phone VALUES (1, 'unknown', '\x01a2321df1fa7655a786463766e0e78f', '');
INSERT INTO public.phone VALUES (1, '+49110', '\x01a2321df2137d218383bdf1b0dc460f', '49110');
INSERT INTO public.phone VALUES (1, '49', '\x01a2321df218750c8f52e77c10587fe4', '49');
INSERT INTO public.phone VALUES (1, '+49305550136', '\x01a2321df2327e65b07d72c2d0381774', '49305550136');
INSERT INTO public.phone VALUES (1, '+49305550137', '\x01a2321df2327e65b07d72c2d0381774', '49305550137');
INSERT INTO public.phone VALUES (1, '+49305550138', '\x01a2321df24e709c985671f07a2f808b', '49305550138');
INSERT INTO public.phone VALUES (1, '+49305550138;ext=1', '\x01a2321df24e709c985671f07a2f808b', '49305550138
493055501381');
INSERT INTO public.phone VALUES (1, '+49305550139;ext=4', '\x01a2321df256732fb8973b2d5facd685', '49305550139
03055501394');
INSERT INTO public.phone VALUES (1, '+49305550140;ext=12', '\x01a2321df2637501af25e677d56cfba5', '49305550140
030555014012');
INSERT INTO public.phone VALUES (1, '+49305550141;ext=3', '\x01a2321df2767583b5b71e1d923501ee', '49305550141
493055501413');
INSERT INTO public.phone VALUES (1, '+4912025550142;ext=9', '\x01a2321df28a78ad96eae45e989d1a96', '4912025550142
120255501429');
INSERT INTO public.phone VALUES (1, '+492025550142;ext=9', '\x01a2321df28a78ad96eae45e989d1a96', '492025550142
20255501429');
INSERT INTO public.phone VALUES (1, '+12025550142', '\x01a2321df28a78ad96eae45e989d1a96', '12025550142');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a2321df2907432895b4d69440ea02d', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a2321df29f763fb7c73b764edf25e0', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a2321df2cb7906915f07461eb78192', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a2321df2ed77349e19e8d0f18e398f', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a2321df31c7feaa4456e85eef26832', '');
INSERT INTO public.phone VALUES (1, 'Anonymous', '\x01a2321df3427fa0838e99eb720d8c30', '');
INSERT INTO public.phone VALUES (1, '+49305550143;ext=8', '\x01a2321df102785889dc7acfb3b99985', '49305550143
03055501438');
INSERT INTO public.phone VALUES (1, '+49305550144', '\x01a2321df1327018acb51219b1f93e61', '49305550144');
INSERT INTO public.phone VALUES (1, '+49305550145', '\x01a2321df1327018acb51219b1f93e61', '49305550145
0305550145');
INSERT INTO public.phone VALUES (1, '+12025550131', '\x01a2321df1ae753f83bd034c0ce1849d', '12025550131');
INSERT INTO public.phone VALUES (2, '+49305550123', '\x01a2321df5f677b9a30626a59c7bdae5', '49305550123');
INSERT INTO public.phone VALUES (2, '+49305550125', '\x01a2321df62d73b7820332e4467600de', '49305550125
0049305550125');
INSERT INTO public.phone VALUES (2, '+49305550126', '\x01a2321df6527118a9bc39b61aa1c87c', '49305550126');
INSERT INTO public.phone VALUES (2, '0305550128', '\x01a2321df68f72b19c3781e8b5fbc16e', '0305550128');
INSERT INTO public.phone VALUES (2, '+49305550129;ext=5', '\x01a2321df69e73079a3388d686e95af5', '49305550129
493055501295');
INSERT INTO public.phone VALUES (2, '2025550127', '\x01a2321df6bb781989eb39a48d3a5de8', '2025550127');
INSERT INTO public.phone VALUES (2, '+12025550128;ext=7', '\x01a2321df6c27813a15b84cb1ad65f80', '12025550128
120255501287');
INSERT INTO public.phone VALUES (2, '+12025550132', '\x01a2321df7297bbdba8f631439594928', '12025550132');
INSERT INTO public.phone VALUES (2, '+49305550133', '\x01a2321df74b7f4b8aeed98469dfe778', '49305550133');
INSERT INTO public.phone VALUES (2, '+49305550134', '\x01a2321df757771d82788271f039185a', '49305550134');
INSERT INTO public.phone VALUES (2, '305550135', '\x01a2321df77b789d9c1a56431c2fbe73', '305550135');
INSERT INTO public.phone VALUES (2, '3', '\x01a2321df78a78e5846f6d81ec828065', '3');
INSERT INTO public.phone VALUES (2, '0', '\x01a2321df7af7b1db721de5f14e2db2f', '0');
INSERT INTO public.phone VALUES (2, 'unknown', '\x01a2321df7c27a8082b5252529b72164', '');
INSERT INTO public.phone VALUES (2, '110', '\x01a2321df7e476a2acb55a8cf030537c', '110');
INSERT INTO public.phone VALUES (2, '49', '\x01a2321df7e87a27abea2ffa3946e14c', '49');
INSERT INTO public.phone VALUES (2, '+49305550136', '\x01a2321df807718eba61a0ffc0e53c6d', '49305550136');
INSERT INTO public.phone VALUES (2, '+49305550137', '\x01a2321df807718eba61a0ffc0e53c6d', '49305550137');
INSERT INTO public.phone VALUES (2, '+49305550138', '\x01a2321df82777898b90fba4b92303ba', '49305550138');
INSERT INTO public.phone VALUES (2, '+49305550138;ext=1', '\x01a2321df82777898b90fba4b92303ba', '49305550138
493055501381');
INSERT INTO public.phone VALUES (2, '0305550139;ext=4', '\x01a2321df85a7b80abf82c53df3d993c', '0305550139
03055501394');
INSERT INTO public.phone VALUES (2, '+49305550139;ext=4', '\x01a2321df85a7b80abf82c53df3d993c', '49305550139
493055501394');
INSERT INTO public.phone VALUES (2, '0305550140;ext=12', '\x01a2321df89876149a3a1722796cf833', '0305550140
030555014012');
INSERT INTO public.phone VALUES (2, '+49305550140;ext=12', '\x01a2321df89876149a3a1722796cf833', '49305550140
4930555014012');
INSERT INTO public.phone VALUES (2, '+49305550141;ext=3', '\x01a2321df8a07c238bb82965f160cfa6', '49305550141
493055501413');
INSERT INTO public.phone VALUES (2, '12025550142;ext=9', '\x01a2321df8bf7d4291a1f6759a1c7391', '12025550142
120255501429');
INSERT INTO public.phone VALUES (2, '2025550142;ext=9', '\x01a2321df8bf7d4291a1f6759a1c7391', '2025550142
20255501429');
INSERT INTO public.phone VALUES (2, '+12025550142', '\x01a2321df8bf7d4291a1f6759a1c7391', '12025550142');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a2321df8d0715eb259fc8b8c0d7b3e', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a2321df8f27307b02f8cd8a84b4179', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a2321df916733c8d7068b7822add3c', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a2321df932760bbb8bcf5e3809874e', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a2321df95274f386ab743f6e960b34', '');
INSERT INTO public.phone VALUES (2, 'Anonymous', '\x01a2321df9727d5ea324db202d3a65fd', '');
INSERT INTO public.phone VALUES (2, '0305550143;ext=8', '\x01a2321df6237259810a216ce6508b2c', '0305550143
03055501438');
INSERT INTO public.phone VALUES (2, '+49305550144', '\x01a2321df66a78cc97001a14439e4c63', '49305550144');
INSERT INTO public.phone VALUES (2, '0305550145', '\x01a2321df66a78cc97001a14439e4c63', '0305550145');
INSERT INTO public.phone VALUES (2, '+12025550131', '\x01a2321df71d787fa8f94e764148f3d8', '12025550131');


--
-- Data for Name: retry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663239302d373433322d383935622d346436393434306561303264227d7d', 1796137153168, 2606074347);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38533156574d4e45304e56525248534d5a48364b44505a0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38533156574d4e45304e56525248534d5a48364b44505a222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31332e3137335a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31332e3137335a227d', 1796137153173, 4252689200);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38533156574d54464537413158593759395231375644390a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38533156574d5446453741315859375939523137564439222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31332e3137385a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31332e3137385a227d', 1796137153178, 1440561803);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663239662d373633662d623763372d336237363465646632356530227d7d', 1796137153183, 3899529142);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38533156574e384642305250435a304d515441505653320a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38533156574e384642305250435a304d51544150565332222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31332e3139325a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31332e3139325a227d', 1796137153192, 2372016278);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38533156574e54464e42385a59415335334230344245480a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38533156574e54464e42385a5941533533423034424548222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31332e3231305a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31332e3231305a227d', 1796137153210, 1703956933);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663263622d373930362d393135662d303734363165623738313932227d7d', 1796137153227, 2386684493);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3853315657504e463845413243464352343235543253450a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3853315657504e46384541324346435234323554325345222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31332e3233375a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31332e3233375a227d', 1796137153237, 2072352293);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3853315657513345464241344b5030485a5959315031470a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3853315657513345464241344b5030485a595931503147222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31332e3235315a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31332e3235315a227d', 1796137153251, 1805327979);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663265642d373733342d396531392d653864306631386533393866227d7d', 1796137153261, 14570154);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38533156575154464d46523057384443504e50333444580a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38533156575154464d46523057384443504e5033344458222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31332e3237345a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31332e3237345a227d', 1796137153274, 4294443148);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3853315657524446343538544335443151433536544a370a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3853315657524446343538544335443151433536544a37222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31332e3239335a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31332e3239335a227d', 1796137153293, 2286763933);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663331632d376665612d613434352d366538356565663236383332227d7d', 1796137153308, 2824599872);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385331565753364638355234395a315a4a4232505252360a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385331565753364638355234395a315a4a423250525236222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31332e3331385a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31332e3331385a227d', 1796137153318, 983483881);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3853315657534d454e46385631324838515636325430380a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3853315657534d454e4638563132483851563632543038222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31332e3333325a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31332e3333325a227d', 1796137153332, 1007142350);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663334322d376661302d383338652d393965623732306438633330227d7d', 1796137153346, 607802455);
INSERT INTO public.retry VALUES (1, '\x000000000001a06905e37ce872c4c9eb', 'corrected', '\xc1f7c0d06140f7687e11d191ec493655581391ded86c6d9f2aac97ad2552288d', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796137153362, 1795301899);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-0', '\xea23b1855f5ee3482acf1ff62c4811d8b5d533f552abd429795c128214182bb7', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663864302d373135652d623235392d666338623863306437623365227d7d', 1796137154768, 373807190);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-1', '\xf8171879b04b5927a827c10e2efae4b24c3023214e71d60f33aae21ae59494b6', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38533156593730453538385747543833454e5a435445370a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38533156593730453538385747543833454e5a43544537222c2266697273745f6e616d65223a225a6f65cc88222c226c6173745f6e616d65223a22546573746572222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a227a6f652e6170617274406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b31406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31342e3738345a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31342e3738345a227d', 1796137154784, 523953006);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-2', '\x0ab2990926a1c6181f8a089b0869ace5dc189284d5b51702f8f1afc05ff2e36c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385331565937364642345645384243385851544b444b370a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385331565937364642345645384243385851544b444b37222c2266697273745f6e616d65223a22416e6e6120204d61726961222c226c6173745f6e616d65223a22766f6e202020646572e2808350726f6265222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22416e6e612e4d61726961404578616d706c652e4f5247222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b32406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31342e3739305a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31342e3739305a227d', 1796137154790, 3511098353);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-3', '\xf13d63055b0c49b58b161183419afa7012bd7dde51c220fb169962ef46c0e18c', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663866322d373330372d623032662d386364386138346234313739227d7d', 1796137154802, 3267299510);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-4', '\x754c9b7c68207980a865c95dff195728013b72ee33d64a70a06e14ebd2a5b190', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38533156593754455342425052504a5356375832524a330a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38533156593754455342425052504a5356375832524a33222c2266697273745f6e616d65223a224d6178222c226c6173745f6e616d65223a6e756c6c2c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d61784062c3bc636865722e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b34406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31342e3831305a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31342e3831305a227d', 1796137154810, 4135605696);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-5', '\x513d2d31688cc3b555185b0f0a92373cbcee254b8a7c778925740ea251453eac', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38533156593832464854425836334d47355054534a39440a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d38533156593832464854425836334d47355054534a3944222c2266697273745f6e616d65223a224d61726961222c226c6173745f6e616d65223a22c39864656761617264222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226d6172696140786e2d2d62636865722d6b76612e74657374222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b35406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31342e3831385a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31342e3831385a227d', 1796137154818, 2538349521);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-6', '\x7057d8302b29a0e76413bb811dd5d0713e707645c70b70034ad02f79d7f55395', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663931362d373333632d386437302d363862373832326164643363227d7d', 1796137154838, 698177873);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-7', '\x65608933d2969b6dff7e5b1ef75dec12f45c610da3654844e390f230f3d70bcd', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3853315659385746344a563739354743593735424a37560a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3853315659385746344a563739354743593735424a3756222c2266697273745f6e616d65223a22cebfceb4cf85cf83cf83ceb5cf85cf82222c226c6173745f6e616d65223a22426569737069656c222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626569737069656c40cf83ceafcf83cf85cf86cebfcf822e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b37406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31342e3834345a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31342e3834345a227d', 1796137154844, 3613001749);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-8', '\xda95484933998e8c390edaaf8eae32bc60685a9c80ab3d6c15b8d65f763f95c8', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3853315659394545413554315345455239394a4a5033390a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3853315659394545413554315345455239394a4a503339222c2266697273745f6e616d65223a224a6f73c3a9222c226c6173745f6e616d65223a22456a656d706c6f222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a226a6f73c3a9406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b38406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31342e3836325a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31342e3836325a227d', 1796137154862, 1276073923);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-9', '\x95a3f22e141bdc614c18f3cd7042c2f441194ac7850571f74b4fb0489f9b45ad', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663933322d373630622d626238622d636635653338303938373465227d7d', 1796137154866, 2607230485);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-10', '\xd043f22ee01b6fff36883dbb303cdfa16e7ea8005b89a4c79153f383402d180e', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d38533156593959463136393843543441563941513536450a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3853315659395946313639384354344156394151353645222c2266697273745f6e616d65223a22ed959c222c226c6173745f6e616d65223a22426f2d6769222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22626f2d676940e18492e185a1e186ab2e6578616d706c65222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3130406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31342e3837385a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31342e3837385a227d', 1796137154878, 363503363);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-11', '\xebf5fcafb51a387c6141cd961aa661f2e6d6370f7e0a3e79f1395ff9c30be4e3', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d385331565941364657425656365334323658564844524d0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d385331565941364657425656365334323658564844524d222c2266697273745f6e616d65223a2253747261c39f65222c226c6173745f6e616d65223a2253545241535345222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a22706c2b7573406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3131406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31342e3838365a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31342e3838365a227d', 1796137154886, 3814126738);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-12', '\x68a257239136c53130939d9c182443cce57d11cafe0f60afbe8616c710065ddf', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663935322d373466332d383661622d373433663665393630623334227d7d', 1796137154898, 2599502334);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-13', '\x67065145c69d53f50f2d23fc88855f9577d6d081ed18a745b439f7339e079347', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3853315659415a454154424157344a3737364a465146340a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3853315659415a454154424157344a3737364a46514634222c2266697273745f6e616d65223a22efac816e6e222c226c6173745f6e616d65223a22e285a3222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b7b22656d61696c223a2271756f7465642e6f27627269656e406578616d706c652e6f7267222c2269735f7072696d617279223a747275657d2c7b22656d61696c223a227365636f6e642b3133406578616d706c652e6f7267222c2269735f7072696d617279223a66616c73657d5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31342e3931315a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31342e3931315a227d', 1796137154911, 3657993666);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-14', '\xc6b88e42ba0dd9dafece2e2cecf460e3a329ec5aa94996aa3429860d39f3619c', '\x31203230312031202f6170692f76322f636f6e74616374732f636e745f30314d3853315659424546594b414b443532303646445347474d0a7b226f626a656374223a22636f6e74616374222c226964223a22636e745f30314d3853315659424546594b414b443532303646445347474d222c2266697273745f6e616d65223a22e5b1b1e794b0222c226c6173745f6e616d65223a22e5a4aae9838e222c226465736372697074696f6e223a224d6164655c6e62792074776f206c696e6573222c22656d61696c73223a5b5d2c2270686f6e655f6e756d62657273223a5b5d2c22637265617465645f6174223a22323032362d31322d30315431343a35393a31342e3932365a222c22757064617465645f6174223a22323032362d31322d30315431343a35393a31342e3932365a227d', 1796137154926, 3509600890);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'made-15', '\x503cf6bdaab29e55e2efbd82d9e38d794acf6daf21e17f2620b43cfe9b00b78e', '\x31203230302031202d0a7b22737461747573223a226f6b222c22726573706f6e7365223a7b226964223a2230316132333231642d663937322d376435652d613332342d646232303264336136356664227d7d', 1796137154930, 2708849848);
INSERT INTO public.retry VALUES (2, '\x000000000002116300d1497f278b0305', 'corrected', '\xe1e1a8b2f5a4453082166442c90a6ccd64c28156848978ae96b01a0404a8e699', '\x31203230302032202d0a7b22737461747573223a226f6b227d', 1796137155020, 3924045820);


--
-- Data for Name: tombstone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df0ee7f61b0cddb59227d5883', 11);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df1117762913b4d93136c88d4', 15);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df13a7248823a52063e99254d', 19);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df1667d6288ef407678f2a1ed', 23);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df17e76dabd642fb02c633607', 27);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df19c70b6a24377751ed87283', 31);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df1ba78a5b500d8bfd004b425', 35);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df1d677a08b342243863dbc1f', 39);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df1e675bb840c48cfd579da60', 43);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df20875419b9cbc1ae7cf328c', 47);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df21e72568b715a7f86175d67', 51);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df23f705cbc643a096f3cc0e5', 54);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df27e796e806ceed35e8ac728', 60);
INSERT INTO public.tombstone VALUES (1, 'memory_store', '\x01a2321df0cc76c49a458ff5fd1c2409', 121);
INSERT INTO public.tombstone VALUES (1, 'company', '\x01a2321df09b7075a8449995a5f40044', 125);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df18e72839a3ed97a7e89be81', 126);
INSERT INTO public.tombstone VALUES (1, 'contact', '\x01a2321df194799ea4f46054cb71cb6a', 127);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df6007e479af5adecd8626f0d', 11);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df638799cb59227f2ed428536', 15);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df6777ba2b2c8f6fb5b53c55f', 19);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df6a675e9bec66588072ceff1', 23);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df6ca7872b36f09478c1e7193', 27);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df6fd7343962af1f448dc05b7', 31);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df7367f0d961faf7384e8cc42', 35);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df7637d84ae6f1434b148a764', 39);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df79b7533bacd419932739967', 43);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df7d27e18a7f2fdfa966a3ac6', 47);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df7f37f898230c223ce8728ae', 51);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df8107ee7967418662bc5ab99', 54);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df83a7477a3ee9a146c043672', 57);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df870796882c9a9bb2465d1b1', 60);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df8a971d48681875c22b1c018', 64);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df9837674b3ad75fffe2ed9ec', 83);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df9a57c999a652c5c79f4c9d5', 86);
INSERT INTO public.tombstone VALUES (2, 'memory_store', '\x01a2321df5ec70488e4baa8573cd4cde', 131);
INSERT INTO public.tombstone VALUES (2, 'company', '\x01a2321df5bf7d40a1d6c0c1e4929b95', 135);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df6e47bc8b1575e6217d6704d', 136);
INSERT INTO public.tombstone VALUES (2, 'contact', '\x01a2321df6f67fecb3dcc8595c258af0', 137);


--
-- Data for Name: unlinking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workspace VALUES (1, '\x01a2321de98e730895b9260f587917cd', 'german', 129, 41, '{"unique_emails":true,"metadata":"merge","phone_region":"DE","quota_mib":null}', 1796137150874, 212762156, 458755, NULL, 1796137153937, 48473, 6315);
INSERT INTO public.workspace VALUES (2, '\x01a2321de9ef74f787e6ca673dc095b6', 'regionless', 139, 43, '{"unique_emails":false,"metadata":"replace","phone_region":null,"quota_mib":null}', 1796137150970, 3761270052, 458755, NULL, 1796137155522, 52051, 6315);


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


