package se.kvittens.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an intake must have before anything of it is imported. */
class IntakeTest {

    @TempDir
    private Path root;

    private TestIntake intake;

    @BeforeEach
    void sound() {
        intake = new TestIntake(root);
    }

    @Test
    void a_sound_intake_has_no_faults() {
        assertThat(intake.faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "format: 1                          ! format: 2              ! INVALID_VALUE feeds.yaml 1 format",
                "format: 1                          ! colour: red            ! MISSING_FIELD feeds.yaml 1 format; UNKNOWN_FIELD feeds.yaml 1 colour",
                "recipients:                        ! people:                ! UNKNOWN_FIELD feeds.yaml 4 all.people",
                "- {file: kunder.csv, profile: p/kunder.yaml} ! kunder.csv    ! INVALID_VALUE feeds.yaml 4 all.recipients",
                "file: kunder.csv                   ! fil: kunder.csv        ! MISSING_FIELD feeds.yaml 4 all.recipients[0].file; UNKNOWN_FIELD feeds.yaml 4 all.recipients[0].fil",
                "file: kunder.csv                   ! file: ../kunder.csv    ! INVALID_VALUE feeds.yaml 4 all.recipients[0].file",
                "file: kunder.csv                   ! file: /kunder.csv      ! INVALID_VALUE feeds.yaml 4 all.recipients[0].file",
                "file: kunder.csv                   ! file: 191212-1212.csv  ! PERSONAL_NUMBER feeds.yaml 4 all.recipients[0].file",
                "profile: p/kunder.yaml             ! profile: a/../../b     ! INVALID_VALUE feeds.yaml 4 all.recipients[0].profile",
                "profile: p/kunder.yaml             ! profile: p/no.yaml     ! UNREADABLE_FILE p/no.yaml 0",
                "profile: p/kunder.yaml             ! profile: p/kunder.yaml, taken: igår ! MALFORMED_TIME feeds.yaml 4 all.recipients[0].taken",
                "profile: p/kunder.yaml             ! profile: p/kunder.yaml, by: me ! UNKNOWN_FIELD feeds.yaml 4 all.recipients[0].by",
                "Södra                              ! Västra                 ! INVALID_VALUE feeds.yaml 10 providers.Västra",
                "all:                               ! all: none<br>old:      ! INVALID_VALUE feeds.yaml 2 all; UNKNOWN_FIELD feeds.yaml 4 old",
                "all:                               ! lifecare: {address: 'http://lifecare.example', client: us}<br>all: ! INVALID_VALUE feeds.yaml 2 lifecare.address",
                "all:                               ! lifecare: {address: 'https://us:secret@lifecare.example', client: us}<br>all: ! INVALID_VALUE feeds.yaml 2 lifecare.address",
                "format: 1                          ! format: [              ! MALFORMED_YAML feeds.yaml 3"
            })
    void one_fault_of_the_list_is_named_with_its_line_and_field(String sound, String broken, String expected) {
        intake.changed("feeds.yaml", sound.strip(), broken.strip().replace("<br>", "\n"));

        assertThat(intake.faults()).containsExactlyInAnyOrder(expected.strip().split("; "));
    }

    @Test
    void all_that_is_wrong_with_manifest_and_list_is_named_at_once() {
        intake.changed("month.yaml", "folder: norra", "map: norra").changed("feeds.yaml", "format: 1", "format: 2");

        assertThat(intake.faults()).extracting(fault -> fault.split(" ")[1]).contains("month.yaml", "feeds.yaml");
    }

    @Test
    void without_a_list_there_is_no_intake() {
        assertThat(intake.without("feeds.yaml").faults()).containsExactly("MISSING_FILE feeds.yaml 0");
    }

    @Test
    void all_faults_of_all_profiles_are_named_each_once() {
        intake.changed("p/visits.yaml", "PHONIRO", "TREATYS").changed("p/kunder.yaml", "of: recipients", "of: people");

        assertThat(intake.faults())
                .containsExactlyInAnyOrder("INVALID_VALUE p/visits.yaml 3 system", "INVALID_VALUE p/kunder.yaml 2 of");
    }

    @Test
    void a_profile_that_is_used_for_two_kinds_is_refused_as_one_of_them() {
        intake.changed("feeds.yaml", "profile: p/kunder.yaml", "profile: p/visits.yaml");

        assertThat(intake.faults())
                .contains("INVALID_VALUE p/visits.yaml 2 of")
                .allMatch(fault -> fault.contains(" p/visits.yaml "));
    }

    @Test
    void a_task_that_the_rule_book_has_not_is_refused_before_anything_is_read() {
        intake.changed("p/visits.yaml", "  id: id\n", "  id: id\n  tasks: {columns: vad, words: {CAR_WASH: bil}}\n");

        assertThat(intake.faults()).containsExactly("UNKNOWN_TASK p/visits.yaml 0 columns.tasks.words");
    }

    /** Else the month that is made of it could not be settled. */
    @Test
    void so_are_the_tasks_and_categories_of_orders() {
        intake.with("p/orders.yaml", """
                format: 1
                of: orders
                columns:
                  recipientId: kund
                  category: {columns: kat, words: {HOMECARE: hemtjänst, HOME_CARE: omvårdnad}, empty: NONE}
                  tasks: {columns: vad, words: {CAR_WASH: bil}}
                  granted: tid
                  per: {columns: per, words: {MONTH: mån}}
                  from: från
                """)
                .changed("feeds.yaml", "all:\n", "all:\n  orders: [{file: o.csv, profile: p/orders.yaml}]\n");

        assertThat(intake.faults())
                .containsExactlyInAnyOrder(
                        "UNKNOWN_CATEGORY p/orders.yaml 0 columns.category.words",
                        "UNKNOWN_CATEGORY p/orders.yaml 0 columns.category.words",
                        "UNKNOWN_TASK p/orders.yaml 0 columns.tasks.words",
                        "MISSING_FIELD p/orders.yaml 0 columns.provider");
    }

    @Test
    void REG_4_who_says_that_visits_are_approved_says_when_the_file_was_taken() {
        intake.changed("p/visits.yaml", "  id: id\n", "  id: id\n  isApproved: {columns: ok, words: {\"true\": ja}}\n")
                .changed("feeds.yaml", "{file: norra.csv,", "{file: norra.csv, taken: 2024-10-05T08:00,");

        assertThat(intake.faults()).containsExactly("UNKNOWN_TIME_TAKEN sodra.csv 0 isApproved");
    }

    /** Else each provider would be told all of it as its own. */
    @Test
    void visits_of_all_providers_must_say_whose_they_are() {
        intake.changed(
                "feeds.yaml",
                "providers:\n",
                "  visits:\n    - {file: alla.csv, profile: p/visits.yaml}\nproviders:\n");

        assertThat(intake.faults()).containsExactly("MISSING_FIELD p/visits.yaml 0 columns.provider");

        intake.changed("p/visits.yaml", "  id: id\n", "  id: id\n  provider: utf\n");
        assertThat(intake.faults()).isEmpty();
    }

    @Test
    void so_must_those_of_a_file_that_two_providers_have_in_their_lists() {
        intake.changed("feeds.yaml", "file: sodra.csv", "file: norra.csv");

        assertThat(intake.faults()).containsExactly("MISSING_FIELD p/visits.yaml 0 columns.provider");
    }
}
