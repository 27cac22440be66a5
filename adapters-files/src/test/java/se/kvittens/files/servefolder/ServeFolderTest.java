package se.kvittens.files.servefolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.files.monthsupply.MonthFolders;
import se.kvittens.files.servefolder.StoreSettings.InDatabase;
import se.kvittens.files.servefolder.StoreSettings.InFile;

/** What a serve folder says. */
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

    @Test
    void which_addresses_are_this_machine_alone() {
        assertThat(List.of("127.0.0.1:1", "127.8.9.10:1", "localhost:1", "[::1]:65535"))
                .allMatch(text -> ListenAddress.of(text).get().isLoopback());
        assertThat(List.of("0.0.0.0:1", "[::]:1", "localhost.example:1", "10.127.0.1:1", "128.0.0.1:1"))
                .noneMatch(text -> ListenAddress.of(text).get().isLoopback());
        assertThat(ListenAddress.USUAL.at(0)).hasToString("127.0.0.1:0");
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
