package se.kvittens.files.kioskfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.Phone;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.kioskfolder.KioskManifest.NamesShown;

/** What {@code kiosk.yaml} says, and that whatever is wrong with it is named with its line and field. */
class KioskManifestTest extends KioskFolderFiles {

    @Test
    void what_is_left_out_is_as_usual() {
        KioskManifest manifest = folder().manifest();

        assertThat(manifest.name()).isEqualTo(new KioskName("norra-1"));
        assertThat(manifest.assignment().municipality()).isEqualTo(new MunicipalityId("haninge"));
        assertThat(manifest.assignment().provider()).isEqualTo(new ProviderId("Norra"));
        assertThat(manifest.assignment().locks().byMonth()).isEmpty();
        assertThat(manifest.assignment().ownGoLive()).isEmpty();
        assertThat(manifest.ruleBooks()).isEmpty();
        assertThat(manifest.signOutAfter()).isEqualTo(Duration.ofMinutes(5));
        assertThat(manifest.namesShown()).isEqualTo(NamesShown.LABELS);
        assertThat(manifest.settings().handset()).isEqualTo(Handset.UNTOLD);
    }

    @Test
    void what_is_said_is_taken() {
        with("kiosk.yaml", LEAST + """
            lockDates: {2024-10: 2024-11-06T16:00}
            goLive: 2024-09-17
            ruleBooks: books
            signOutAfter: PT45S
            namesShown: INITIALS
            """);
        withBook("haninge/2024-10-01.yaml");
        KioskManifest manifest = folder().manifest();

        assertThat(manifest.assignment().locks().of(YearMonth.of(2024, 10)))
                .contains(new LockDate(Instant.parse("2024-11-06T15:00:00Z")));
        assertThat(manifest.assignment().ownGoLive()).contains(LocalDate.of(2024, 9, 17));
        assertThat(manifest.ruleBooks()).contains("books");
        assertThat(manifest.signOutAfter()).isEqualTo(Duration.ofSeconds(45));
        assertThat(manifest.namesShown()).isEqualTo(NamesShown.INITIALS);
    }

    /** By the rule book October 2024 is locked on 5 November at 16:00, and November on 4 December. */
    @ParameterizedTest
    @CsvSource({
        "'', 2024-11-05T15:00:00Z, ''",
        "{2024-09: 2024-10-04T16:00}, 2024-11-05T15:00:00Z, 2024-10 2024-11",
        "{2024-09: 2024-10-04T16:00}, 2024-11-05T15:00:01Z, 2024-11",
        "{2024-10: 2024-11-06T16:00}, 2024-11-05T15:00:00Z, 2024-11",
        "'{2024-10: 2024-11-06T16:00, 2024-11: 2024-12-05T16:00}', 2024-11-05T15:00:00Z, ''",
    })
    void TIME_4_open_months_without_a_lock_date_beside_others_are_told(String dates, Instant now, String months) {
        with("kiosk.yaml", LEAST + (dates.isEmpty() ? "" : "lockDates: " + dates + "\n"));

        assertThat(folder().unpublishedLocks(now).keySet().stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(months);
    }

    @Test
    void REG_8_the_machine_has_an_id_of_the_providers_own_and_is_the_providers_unless_it_is_said() {
        with("kiosk.yaml", LEAST + "phone: IT-0123456\nprivatePhone: true\n");
        assertThat(folder().manifest().settings().handset())
                .isEqualTo(new Handset(Optional.of(new Phone("IT-0123456")), true));

        with("kiosk.yaml", LEAST + "phone: IT-0123456\nprivatePhone: false\n");
        assertThat(folder().manifest().settings().handset())
                .isEqualTo(new Handset(Optional.of(new Phone("IT-0123456")), false));

        with("kiosk.yaml", LEAST + "privatePhone: true\n");
        assertThat(folder().manifest().settings().handset()).isEqualTo(new Handset(Optional.empty(), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        format: 2 | INVALID_VALUE format
        name: Norra porten | INVALID_VALUE name
        name: 121212-1212 | PERSONAL_NUMBER name
        provider: 121212-1212 | PERSONAL_NUMBER provider
        signOutAfter: PT9S | INVALID_VALUE signOutAfter
        signOutAfter: PT12H1S | INVALID_VALUE signOutAfter
        signOutAfter: soon | MALFORMED_LENGTH signOutAfter
        namesShown: NONE | INVALID_VALUE namesShown
        ruleBooks: ../books | INVALID_VALUE ruleBooks
        lockDates: {2024-13: 2024-11-06T16:00} | INVALID_VALUE lockDates.2024-13
        phone: 121212-1212 | PERSONAL_NUMBER phone
        phone: 070-174 06 05 | TELEPHONE_NUMBER phone
        phone: Disa +46701740605 | TELEPHONE_NUMBER phone
        phone: "" | MISSING_FIELD phone
        privatePhone: yes | INVALID_VALUE privatePhone
        colour: red | UNKNOWN_FIELD colour
        """)
    void a_field_of_the_manifest_is_refused(String line, String fault) {
        String name = line.substring(0, line.indexOf(':'));
        with("kiosk.yaml", LEAST.replaceAll("(?m)^" + name + ": .*\n", "") + line + "\n");

        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0)).startsWith("kiosk.yaml:").endsWith(" " + fault);
    }

    @Test
    void the_one_format_there_is_is_no_range() {
        with("kiosk.yaml", LEAST.replace("format: 1", "format: 2"));

        assertThat(KioskFolder.open(root, MONTH).getLeft())
                .extracting(Fault::value, Fault::expected)
                .containsExactly(tuple("2", "1"));
    }

    @ParameterizedTest
    @CsvSource({"signOutAfter: PT10S", "signOutAfter: PT12H"})
    void the_bounds_of_a_sign_out_are_within(String line) {
        with("kiosk.yaml", LEAST + line + "\n");

        assertThat(faults()).isEmpty();
    }

    @Test
    void what_is_no_yaml_is_said_to_be_none() {
        with("kiosk.yaml", "name: [\n");
        assertThat(faults())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("kiosk.yaml:")
                .contains("MALFORMED_YAML");

        with("kiosk.yaml", "- name\n");
        assertThat(faults()).contains("kiosk.yaml:1 INVALID_VALUE …");
    }
}
