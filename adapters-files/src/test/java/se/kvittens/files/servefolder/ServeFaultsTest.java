package se.kvittens.files.servefolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.FaultText;

/** Whatever is wrong with a serve folder is named all at once. */
class ServeFaultsTest extends ServeFolderFiles {

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
}
