package se.kvittens.files.servefolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.monthsupply.MonthFolders;
import se.kvittens.files.servefolder.StatedSignIn.Claims;
import se.kvittens.files.servefolder.StatedSignIn.TwoFactor;
import se.kvittens.files.servefolder.StoreSettings.InDatabase;
import se.kvittens.files.servefolder.StoreSettings.InFile;

/** What a serve folder says, and that whatever is wrong with it is named all at once. */
class ServeFolderTest extends ServeFolderFiles {

    @Test
    void what_is_left_out_is_as_usual() {
        ServeManifest manifest = manifest("");

        assertThat(manifest.address()).hasToString("127.0.0.1:8770");
        assertThat(manifest.publicAddress()).isEmpty();
        assertThat(manifest.store()).isEqualTo(new InFile(root.resolve("journal.db")));
        assertThat(manifest.signIn()).isEmpty();
        assertThat(manifest.limits()).isEqualTo(new LimitSettings(600, 120, 10_485_760, 1000));
        assertThat(manifest.months()).isEqualTo(root.resolve("months"));
        assertThat(manifest.bases()).isEqualTo(root.resolve("bases"));
        assertThat(manifest.ruleBooks()).isEmpty();
        assertThat(manifest.operation()).isEqualTo(new OperationSettings(Optional.empty(), true));
        assertThat(manifest.webhooks()).isEmpty();
    }

    @Test
    void providers_stand_in_their_order_with_their_day_and_the_locks_of_all() {
        ServeManifest manifest = manifest("lockDates: {2024-10: 2024-11-06T16:00}\n");

        assertThat(manifest.providers().keySet()).containsExactly(new ProviderId("Norra"), new ProviderId("Södra"));
        assertThat(manifest.providers().get(MonthFolders.SOUTH)).satisfies(assignment -> {
            assertThat(assignment.ownGoLive()).contains(LocalDate.of(2024, 9, 17));
            assertThat(assignment.locks().of(MONTH)).contains(new LockDate(Instant.parse("2024-11-06T15:00:00Z")));
        });
        assertThat(manifest.locks())
                .isEqualTo(manifest.providers().get(MonthFolders.NORTH).locks());
    }

    @Test
    void where_it_listens_and_is_reached_and_what_one_may_have_of_it_can_be_said() {
        ServeManifest manifest = manifest("""
                address: "[::1]:80"
                publicAddress: https://kvittens.example/haninge
                limits: {requestsPerMinute: 60, failedSignInsPerMinute: 1, bodyBytes: 2048, streams: 0}
                metrics: {address: "127.0.0.1:9464"}
                requestLog: false
                """);

        assertThat(manifest.address()).isEqualTo(new ListenAddress("::1", 80)).hasToString("[::1]:80");
        assertThat(manifest.publicAddress()).contains("https://kvittens.example/haninge");
        assertThat(manifest.limits()).isEqualTo(new LimitSettings(60, 1, 2048, 0));
        assertThat(manifest.operation())
                .isEqualTo(new OperationSettings(Optional.of(new ListenAddress("127.0.0.1", 9464)), false));
    }

    @Test
    void SYS_7_where_the_plan_is_can_be_said_and_what_is_tolerated_stands_in_the_rule_book() {
        assertThat(manifest("").plan()).isEmpty();
        assertThat(manifest("plan: months\n").plan()).contains(root.resolve("months"));
        assertThat(manifest("plan: planned.csv\n").plan()).contains(root.resolve("planned.csv"));
        with("serve.yaml", HEAD + "plan: none/planned.csv\nplanTolerances: {late: 15, near: 60}\n");
        assertThat(faults())
                .containsExactly("serve.yaml:8 INVALID_VALUE plan", "serve.yaml:9 UNKNOWN_FIELD planTolerances");
    }

    @Test
    void the_store_is_a_file_or_a_database_whose_login_stands_elsewhere() {
        with("login", "user=kvittens\npassword=hush\n");

        assertThat(manifest("store: {file: months/other.db}\n").store())
                .isEqualTo(new InFile(root.resolve("months/other.db")));
        assertThat(manifest("store: {database: \"jdbc:postgresql://db/kvittens\"}\n")
                        .store())
                .isEqualTo(new InDatabase("jdbc:postgresql://db/kvittens", Optional.empty()));
        assertThat(manifest("store: {database: \"jdbc:postgresql://db/kvittens\", login: login}\n")
                        .store())
                .isEqualTo(new InDatabase("jdbc:postgresql://db/kvittens", Optional.of(root.resolve("login"))));
    }

    @Test
    void SYS_2_a_word_of_the_issuer_is_a_role_and_several_may_be_the_same() {
        assertThat(signIn("").roles())
                .containsOnly(
                        entry("EC.UtförarpersonalMobil", Role.CARER),
                        entry("EC.Samordnare", Role.PLANNER),
                        entry("EC.Planerare", Role.PLANNER));
    }

    @Test
    void SYS_2_without_words_of_its_own_the_usual_ones_go() {
        StatedSignIn signIn = manifest("signIn: {issuer: https://login.example, audience: kvittens}\n")
                .signIn()
                .orElseThrow();

        assertThat(signIn.roles()).isEmpty();
        assertThat(signIn.deviceWord()).isEmpty();
    }

    @Test
    void SYS_3_who_shows_two_things_is_told_as_usual_unless_other_words_are_given() {
        assertThat(signIn("").twoFactor()).isEmpty();
        assertThat(signIn("twoFactor: {acr: [loa3, loa4], amr: [otp, [pwd, sms]]}\n")
                        .twoFactor())
                .contains(new TwoFactor(Set.of("loa3", "loa4"), Set.of(Set.of("otp"), Set.of("pwd", "sms"))));
        assertThat(signIn("twoFactor: {acr: loa3}\n").twoFactor()).contains(new TwoFactor(Set.of("loa3"), Set.of()));
    }

    @Test
    void the_claims_of_a_token_the_keys_and_the_word_for_devices_can_be_said() {
        assertThat(signIn("").claims()).isEqualTo(new Claims(Optional.empty(), Optional.empty(), Optional.empty()));
        StatedSignIn signIn = signIn("""
                keys: https://login.example/keys
                nameClaim: employee
                roleClaim: realm_access.roles
                providerClaim: unit
                deviceWord: EC.Kiosk
                client: kvittens-overview
                """);

        assertThat(signIn.claims())
                .isEqualTo(new Claims(Optional.of("employee"), Optional.of("realm_access.roles"), Optional.of("unit")));
        assertThat(signIn.keys()).contains("https://login.example/keys");
        assertThat(signIn.deviceWord()).contains("EC.Kiosk");
        assertThat(signIn.client()).contains("kvittens-overview");
        assertThat(signIn("").client()).isEmpty();
        assertThat(signIn.audiences()).containsExactly("kvittens");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            audience: []               | MISSING_FIELD signIn.audience
            roles: {}                  | MISSING_FIELD signIn.roles
            roles: {DEVICE: CARER}     | DUPLICATE_ID signIn.roles
            roles: {" ": CARER}        | MISSING_FIELD signIn.roles.
            twoFactor: {}              | MISSING_FIELD signIn.twoFactor
            twoFactor: {amr: []}       | MISSING_FIELD signIn.twoFactor.amr
            twoFactor: {amr: [[]]}     | MISSING_FIELD signIn.twoFactor.amr[0]
            twoFactor: {amr: mfa}      | INVALID_VALUE signIn.twoFactor.amr
            keys: http://login.example | INVALID_VALUE signIn.keys
            """)
    void what_could_let_nobody_in_or_somebody_else_is_told(String field, String fault) {
        String audience = field.startsWith("audience") ? "" : "  audience: kvittens\n";
        with("serve.yaml", HEAD + "signIn:\n  issuer: https://login.example\n" + audience + "  " + field + "\n");

        assertThat(faults()).isNotEmpty().allSatisfy(each -> assertThat(each).contains(fault));
    }

    @Test
    void the_environment_says_address_store_and_issuer_in_place_of_the_manifest() {
        Map<String, String> environment = Map.of(
                "KVITTENS_SERVE_ADDRESS", "0.0.0.0:80",
                "KVITTENS_SERVE_METRICS", "[::]:9464",
                "KVITTENS_SERVE_STORE", "jdbc:postgresql://db/kvittens",
                "KVITTENS_SERVE_ISSUER", "https://other.example");
        ServeManifest manifest = open(environment).get().manifest();

        assertThat(manifest.address()).isEqualTo(new ListenAddress("0.0.0.0", 80));
        assertThat(manifest.operation().metrics()).contains(new ListenAddress("::", 9464));
        assertThat(manifest.store()).isEqualTo(new InDatabase("jdbc:postgresql://db/kvittens", Optional.empty()));
        assertThat(manifest.signIn().orElseThrow().issuer()).isEqualTo("https://other.example");
        assertThat(open(Map.of("KVITTENS_SERVE_STORE", "own.db", "KVITTENS_SERVE_ADDRESS", " "))
                        .get()
                        .manifest())
                .extracting(ServeManifest::store, ServeManifest::address)
                .containsExactly(new InFile(root.resolve("own.db")), ListenAddress.USUAL);
    }

    @Test
    void the_environments_issuer_needs_none_in_the_manifest_and_all_else_of_it() {
        with("serve.yaml", HEAD + SIGN_IN.replaceAll(" *issuer: .*\n", ""));
        assertThat(faults()).containsExactly("serve.yaml:9 MISSING_FIELD signIn.issuer");
        assertThat(faults(Map.of("KVITTENS_SERVE_ISSUER", "https://other.example")))
                .isEmpty();
        with("serve.yaml", HEAD);
        assertThat(faults(Map.of("KVITTENS_SERVE_ISSUER", "https://other.example")))
                .containsExactly("serve.yaml:1 MISSING_FIELD signIn");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_both_languages_and_no_secret_with_it() {
        with("serve.yaml", """
                format: 2
                municipality: haninge
                providers: []
                months: nowhere
                address: 127.0.0.1
                publicAddress: https://user:hush@kvittens.example
                store: {database: "jdbc:postgresql://db/kvittens?password=hush", login: hush}
                signIn:
                  issuer: http://login.example
                  audience: 191212121212
                  roles: {planner: PLANER, EC.Kiosk: CARER}
                  deviceWord: EC.Kiosk
                limits: {requestsPerMinute: 0, failedSignInsPerMinute: 0, bodyBytes: 1023, streams: 100001}
                adress: 127.0.0.1:80
                metrics: {address: 9464, port: 1}
                requestLog: yes
                """);
        Map<String, String> environment =
                Map.of("KVITTENS_SERVE_STORE", "jdbc:postgresql://u:hush@db", "KVITTENS_SERVE_ADDRESS", "host:65536");

        assertThat(faults(environment))
                .containsExactly(
                        "serve.yaml:1 INVALID_VALUE format",
                        "serve.yaml:3 MISSING_FIELD providers",
                        "serve.yaml:4 INVALID_VALUE months",
                        "serve.yaml:5 INVALID_VALUE address",
                        "serve.yaml:6 INVALID_VALUE publicAddress",
                        "serve.yaml:7 NO_SECRET store.login",
                        "serve.yaml:7 INVALID_VALUE store.database",
                        "serve.yaml:9 INVALID_VALUE signIn.issuer",
                        "serve.yaml:10 PERSONAL_NUMBER signIn.audience",
                        "serve.yaml:11 INVALID_VALUE signIn.roles.planner",
                        "serve.yaml:12 DUPLICATE_ID signIn.deviceWord",
                        "serve.yaml:13 INVALID_VALUE limits.requestsPerMinute",
                        "serve.yaml:13 INVALID_VALUE limits.failedSignInsPerMinute",
                        "serve.yaml:13 INVALID_VALUE limits.bodyBytes",
                        "serve.yaml:13 INVALID_VALUE limits.streams",
                        "serve.yaml:14 UNKNOWN_FIELD adress",
                        "serve.yaml:15 INVALID_VALUE metrics.address",
                        "serve.yaml:15 UNKNOWN_FIELD metrics.port",
                        "serve.yaml:16 INVALID_VALUE requestLog",
                        "$KVITTENS_SERVE_ADDRESS:0 INVALID_VALUE address",
                        "$KVITTENS_SERVE_STORE:0 INVALID_VALUE store");
        for (Fault fault : open(environment).getLeft()) {
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("sv")}) {
                assertThat(new FaultText(language).of(fault)).doesNotContain("121212", "expected.", "hush");
            }
        }
    }

    @Test
    void doors_are_in_a_folder_that_is_there() {
        assertThat(manifest("").doors()).isEmpty();
        assertThat(manifest("doors: months\n").doors()).contains(root.resolve("months"));
        for (String none : List.of("serve.yaml", "nowhere", "\" \"")) {
            with("serve.yaml", HEAD + "doors: " + none + "\n");
            assertThat(faults()).containsExactly("serve.yaml:8 INVALID_VALUE doors");
        }
    }

    @Test
    void bases_are_kept_in_a_folder_that_is_there_or_can_be_made() {
        assertThat(manifest("bases: months\n").bases()).isEqualTo(root.resolve("months"));
        assertThat(manifest("bases: months/bases\n").bases()).isEqualTo(root.resolve("months/bases"));
        for (String none : List.of("serve.yaml", "nowhere/bases", "\" \"")) {
            with("serve.yaml", HEAD + "bases: " + none + "\n");
            assertThat(faults()).containsExactly("serve.yaml:8 INVALID_VALUE bases");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store: {}",
                "store: journal.db",
                "store: {file: a.db, database: 'jdbc:postgresql://db/kvittens'}",
                "store: {file: a.db, login: serve.yaml}",
                "store: {login: serve.yaml}",
                "store: {file: nowhere/a.db}",
                "store: {file: months}",
                "store: {database: 'jdbc:mysql://db/kvittens'}",
                "store: {database: 'jdbc:postgresql://db/kvittens', login: nowhere}"
            })
    void a_store_that_is_none_is_told(String store) {
        with("serve.yaml", HEAD + store + "\n");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("serve.yaml:8 ")
                .contains(" store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8770", ":8770", "host", "host:", "host:65536", "::1:80", "http://host:80", "ho st:80", "host:-1"
            })
    void an_address_that_is_none_is_told(String address) {
        with("serve.yaml", HEAD + "address: \"" + address + "\"\n");

        assertThat(faults()).containsExactly("serve.yaml:8 INVALID_VALUE address");
    }

    @Test
    void which_addresses_are_this_machine_alone() {
        assertThat(List.of("127.0.0.1:1", "127.8.9.10:1", "localhost:1", "[::1]:65535"))
                .allMatch(text -> ListenAddress.of(text).get().isLoopback());
        assertThat(List.of("0.0.0.0:1", "[::]:1", "localhost.example:1", "10.127.0.1:1", "128.0.0.1:1"))
                .noneMatch(text -> ListenAddress.of(text).get().isLoopback());
        assertThat(ListenAddress.USUAL.at(0)).hasToString("127.0.0.1:0");
    }

    @Test
    void TIME_7_a_lock_that_a_month_folder_says_otherwise_is_told_with_both_files() {
        with("serve.yaml", HEAD + "lockDates: {2024-10: 2024-11-06T16:00}\n");
        files().and("months/oct/month.yaml", "lockDates: {2024-10: 2024-11-05T16:00}\n");

        assertThat(open(Map.of()).getLeft())
                .extracting(Fault::kind, Fault::file, Fault::field, Fault::value, Fault::expected)
                .containsExactly(tuple(
                        FaultKind.SAID_OTHERWISE,
                        root.resolve("months/oct/month.yaml").toString(),
                        "lockDates.2024-10",
                        "2024-11-05T16:00",
                        root.resolve("serve.yaml") + ": 2024-11-06T16:00"));
    }

    @Test
    void a_municipality_without_rules_and_a_folder_without_a_manifest_are_told() {
        with("serve.yaml", HEAD.replace("haninge", "nowhere"));
        assertThat(faults())
                .containsExactly(
                        "serve.yaml:2 UNKNOWN_MUNICIPALITY municipality",
                        Path.of("months/oct/month.yaml") + ":0 SAID_OTHERWISE municipality");
        root = root.resolve("elsewhere");
        assertThat(faults()).containsExactly("serve.yaml:0 MISSING_FILE ");
    }

    @Test
    void its_months_are_supplied() {
        assertThat(open(Map.of())
                        .get()
                        .months(told -> {})
                        .find(MonthFolders.SOUTH, MONTH)
                        .get())
                .hasValueSatisfying(supplied ->
                        assertThat(supplied.month().provider().ownDay()).contains(LocalDate.of(2024, 9, 17)));
    }
}
