package se.kvittens.files.doorfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.files.fault.FaultText;

/** Each thing that can be wrong with a file of the doors folder, by itself. */
class DoorRowsTest extends DoorFolderFiles {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        locks.csv | lock,kind,recipients,since | house:1,HOME,r1,2024-09-01 | MALFORMED_TIME since
        locks.csv | lock,kind,recipients,since | house:1,HOME,r1,2024-10-27T02:30 | AMBIGUOUS_TIME since
        locks.csv | lock,kind,recipients,since | house:1,HOME,r1, | MISSING_FIELD since
        locks.csv | lock,kind,recipients,since | house:1,WINDOW,r1,2024-09-01T00:00 | INVALID_VALUE kind
        locks.csv | lock,kind,recipients,since | house:1,,r1,2024-09-01T00:00 | MISSING_FIELD kind
        locks.csv | lock,kind,recipients,since | ,HOME,r1,2024-09-01T00:00 | MISSING_FIELD lock
        locks.csv | lock,kind,recipients,since | house,HOME,r1,2024-09-01T00:00 | INVALID_VALUE lock
        locks.csv | lock,kind,recipients,since | house:,HOME,r1,2024-09-01T00:00 | INVALID_VALUE lock
        locks.csv | lock,kind,recipients,since | :1,HOME,r1,2024-09-01T00:00 | INVALID_VALUE lock
        locks.csv | lock,kind,recipients,since | barn:1,HOME,r1,2024-09-01T00:00 | INVALID_VALUE lock
        locks.csv | lock,kind,recipients,since | house:121212-1212,HOME,r1,2024-09-01T00:00 | PERSONAL_NUMBER lock
        locks.csv | lock,kind,recipients,since | house:1,HOME,121212-1212 r1,2024-09-01T00:00 | PERSONAL_NUMBER recipients
        locks.csv | lock,kind,since | house:1,HOME,2024-09-01T00:00 |
        locks.csv | lock,kind,recipients,from | house:1,HOME,r1,2024-09-01T00:00 | UNKNOWN_FIELD from, MISSING_FIELD since
        keys.csv | key,provider,carer,since | house:k,Norra,,2024-09-01T00:00 | MISSING_FIELD carer
        keys.csv | key,provider,carer,since | house:k,,c1,2024-09-01T00:00 | MISSING_FIELD provider
        keys.csv | key,provider,carer,since | house:k,Västra,c1,2024-09-01T00:00 | INVALID_VALUE provider
        keys.csv | key,provider,carer,since | house:k,Norra,121212-1212,2024-09-01T00:00 | PERSONAL_NUMBER carer
        keys.csv | key,provider,carer,since | house:k,121212-1212,c1,2024-09-01T00:00 | PERSONAL_NUMBER provider
        keys.csv | key,provider,carer,since | barn:k,Norra,c1,2024-09-01T00:00 | INVALID_VALUE key
        keys.csv | key,provider,carer,since | house:k,Norra,c1,soon | MALFORMED_TIME since
        served.csv | recipient,provider,since | r1,Norra,2024-09-01T00:00 |
        served.csv | recipient,provider,since | r1,,2024-09-01T00:00 |
        served.csv | recipient,since | r1,2024-09-01T00:00 |
        served.csv | recipient,provider,since | ,Norra,2024-09-01T00:00 | MISSING_FIELD recipient
        served.csv | recipient,provider,since | r1,Norra, | MISSING_FIELD since
        served.csv | recipient,provider,since | r1,Norra,2024-10-27T02:30 | AMBIGUOUS_TIME since
        served.csv | recipient,provider,since | r1,Västra,2024-09-01T00:00 | INVALID_VALUE provider
        served.csv | recipient,provider,since | 121212-1212,Norra,2024-09-01T00:00 | PERSONAL_NUMBER recipient
        served.csv | recipient,provider,since | r1,121212-1212,2024-09-01T00:00 | PERSONAL_NUMBER provider
        planned.csv | visit,provider,recipient,carer,start,end | v1,Norra,r1,,2024-10-01T08:00,2024-10-01T08:30 |
        planned.csv | visit,provider,recipient,carer,start,end | v1,,r1,c1,2024-10-01T08:00,2024-10-01T08:30 | MISSING_FIELD provider
        planned.csv | visit,provider,recipient,carer,start,end | v1,Västra,r1,c1,2024-10-01T08:00,2024-10-01T08:30 | INVALID_VALUE provider
        planned.csv | visit,provider,recipient,carer,start,end | v1,Norra,121212-1212,c1,2024-10-01T08:00,2024-10-01T08:30 | PERSONAL_NUMBER recipient
        planned.csv | visit,provider,recipient,carer,start,end | v1,Norra,r1,121212-1212,2024-10-01T08:00,2024-10-01T08:30 | PERSONAL_NUMBER carer
        planned.csv | visit,provider,recipient,carer,start,end | v1,Norra,r1,c1,2024-10-01T08:30,2024-10-01T08:30 | END_BEFORE_START end
        planned.csv | visit,provider,recipient,carer,start,end | v1,Norra,r1,c1,2024-10-01T08:30,2024-10-01T08:30:01 |
        planned.csv | visit,provider,recipient,carer,start,end | ,Norra,r1,c1,2024-10-01T08:00,2024-10-01T08:30 | MISSING_FIELD visit
        """)
    void a_row_is_refused_with_its_line_and_field(String file, String header, String row, String expected) {
        with(file, header + "\n" + row + "\n");

        assertThat(faults().stream().map(fault -> fault.replaceFirst("^" + file + ":[12] ", "")))
                .containsExactly(expected == null ? new String[0] : expected.split(", "));
        assertThat(DoorFolder.open(root, MONTH).swap().getOrElse(java.util.List.of()))
                .allSatisfy(fault ->
                        assertThat(new FaultText(Locale.ENGLISH).of(fault)).doesNotContain("121212"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        kind: zwave | INVALID_VALUE gateways[1].kind
        name: house | DUPLICATE_ID gateways[1].name
        name: Flats | INVALID_VALUE gateways[1].name
        address: http://gateway.example | INVALID_VALUE gateways[1].address
        address: https://gateway.example/?token=hush | INVALID_VALUE gateways[1].address
        token: {} | INVALID_VALUE gateways[1].token
        token: hush | INVALID_VALUE gateways[1].token
        token: {file: hush} | NO_SECRET gateways[1].token.file
        token: {file: .} | NO_SECRET gateways[1].token.file
        token: {environment: 1hush} | INVALID_VALUE gateways[1].token.environment
        token: {file: token, environment: T} | INVALID_VALUE gateways[1].token
        signing: hush | INVALID_VALUE gateways[1].signing
        colour: red | UNKNOWN_FIELD gateways[1].colour
        """)
    void a_field_of_a_gateway_is_refused_and_what_may_be_a_secret_is_not_repeated(String line, String fault) {
        String name = line.substring(0, line.indexOf(':'));
        String[] gateways = GATEWAYS.split("(?=  - name: flats)");
        String second = name.equals("name")
                ? gateways[1].replace("name: flats", line)
                : gateways[1].replaceAll("(?m)^    " + name + ": .*\n", "") + "    " + line + "\n";
        with("doors.yaml", HEAD + PROVIDERS + gateways[0] + second);
        with("locks.csv", "lock,kind,recipients,since\n");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("doors.yaml:")
                .endsWith(" " + fault);
        if (!name.equals("address")) {
            assertThat(new FaultText(Locale.ENGLISH)
                            .of(DoorFolder.open(root, MONTH).getLeft().get(0)))
                    .doesNotContain("hush");
        }
    }

    @Test
    void two_uses_of_one_thing_at_one_time_are_a_fault_and_of_two_things_or_at_two_times_not() {
        with("locks.csv", """
                lock,kind,recipients,since
                house:1,HOME,r1,2024-09-01T00:00
                house:2,HOME,r2,2024-09-01T00:00
                house:1,HOME,r2,2024-09-01T00:00:01
                house:1,HOME,r1,2024-09-01T00:00:00
                """);
        with("keys.csv", """
                key,provider,carer,since
                house:k,Norra,c1,2024-09-01T00:00
                house:k,,,2024-09-01T00:00
                """);
        with("planned.csv", """
                visit,provider,recipient,carer,start,end
                v1,Norra,r1,c1,2024-10-01T08:00,2024-10-01T08:30
                v1,Södra,r1,c1,2024-10-02T08:00,2024-10-02T08:30
                """);

        assertThat(faults())
                .containsExactly(
                        "locks.csv:5 DUPLICATE_ID since",
                        "keys.csv:3 DUPLICATE_ID since",
                        "planned.csv:3 DUPLICATE_ID visit");
    }

    @Test
    void two_may_serve_one_recipient_and_neither_is_told_twice_nor_beside_nobody() {
        with("served.csv", """
                recipient,provider,since
                r1,Norra,2024-09-01T00:00
                r1,Södra,2024-09-01T00:00
                r1,Norra,2024-09-01T00:00:00
                r1,,2024-09-01T00:00
                r1,,2024-10-01T00:00
                r1,Södra,2024-10-01T00:00
                r2,Norra,2024-10-01T00:00
                """);

        assertThat(faults())
                .containsExactly(
                        "served.csv:4 DUPLICATE_ID since",
                        "served.csv:5 DUPLICATE_ID since",
                        "served.csv:7 DUPLICATE_ID since");
    }

    @Test
    void where_the_manifest_names_no_gateway_its_rows_are_not_at_fault_for_that() {
        with("doors.yaml", "[\n");

        assertThat(faults()).singleElement().asString().contains("MALFORMED_YAML");
    }
}
