package se.kvittens.files.rulecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.files.rulecase.CaseTexts.ALL_LEVELS;
import static se.kvittens.files.rulecase.CaseTexts.faults;
import static se.kvittens.files.rulecase.CaseTexts.lineOf;
import static se.kvittens.files.rulecase.CaseTexts.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

class RuleCaseReaderTest {

    private static final List<String> LEVELS = List.of(
            "month: 2024-11|colour",
            "  RURAL: 50.00|supplements.colour",
            "    born: 1940-03-12|recipients.anna.colour",
            "        tasks: [SERVICE]|recipients.anna.orders[0].colour",
            "          plan: true|recipients.anna.orders[0].mergeAllowed.colour",
            "        known: 2024-11-09T08:00|recipients.anna.absences[0].colour",
            "    recipient: anna|visits[0].colour",
            "      at: 2024-11-04T08:00|visits[0].start.colour",
            "      at: 2024-11-04T08:30|visits[0].end.colour",
            "        end: 2024-11-04T08:40|visits[0].adjustments[0].colour",
            "  total: 266.67|expect.colour",
            "      payable: PT40M|expect.visits.v1.colour",
            "      amount: 266.67|expect.recipients.anna.colour",
            "      hours: 0.67|expect.invoice.780201.colour");

    @Test
    void a_case_without_faults_is_read() {
        assertThat(faults(ALL_LEVELS)).isEmpty();
    }

    @Test
    void an_unknown_field_is_named_at_every_level() {
        for (String level : LEVELS) {
            String[] parts = level.split("\\|");
            String text = withColourAfter(ALL_LEVELS, parts[0]);

            assertThat(faults(text))
                    .as(level)
                    .extracting(Fault::kind, Fault::file, Fault::line, Fault::field)
                    .containsExactly(tuple(FaultKind.UNKNOWN_FIELD, "case.yaml", lineOf(text, "colour:"), parts[1]));
        }
    }

    @ParameterizedTest
    @CsvSource({"T-17, ", "070-123 45 67, TELEPHONE_NUMBER", "191212121212, PERSONAL_NUMBER"})
    void REG_8_a_phone_is_an_id_of_the_providers_own(String id, @Nullable FaultKind kind) {
        List<Fault> faults =
                faults(ALL_LEVELS.replace("    recipient: anna\n", "    recipient: anna\n    phone: " + id + "\n"));

        assertThat(faults).extracting(Fault::kind).isEqualTo(kind == null ? List.of() : List.of(kind));
        assertThat(faults).extracting(Fault::value).allMatch(value -> !value.contains("123"));
    }

    @Test
    void all_faults_of_a_case_come_at_once() {
        String text = ALL_LEVELS;
        for (String level : LEVELS) {
            text = withColourAfter(text, level.split("\\|")[0]);
        }

        assertThat(faults(text))
                .extracting(Fault::field)
                .containsExactlyInAnyOrderElementsOf(
                        LEVELS.stream().map(level -> level.split("\\|")[1]).toList());
    }

    @Test
    void a_visit_id_stands_once_in_each_system() {
        String visit = "  - {id: v1, recipient: anna, system: %s, start: {at: 2024-11-05T08:00, by: NFC}}\nexpect:";

        assertThat(faults(ALL_LEVELS.replace("expect:", visit.formatted("PHONIRO"))))
                .isEmpty();
        String twice = ALL_LEVELS.replace("expect:", visit.formatted("LIFECARE"));
        assertThat(faults(twice))
                .extracting(Fault::kind, Fault::line, Fault::field, Fault::value)
                .containsExactly(tuple(FaultKind.DUPLICATE_ID, lineOf(twice, "system: LIFECARE"), "visits[1]", "v1"));
    }

    @Test
    void a_recipient_stands_once() {
        String text = ALL_LEVELS.replace("\nvisits:\n", "\n  anna: {born: 1950-01-01}\nvisits:\n");

        assertThat(faults(text))
                .extracting(Fault::kind, Fault::line, Fault::field)
                .contains(tuple(FaultKind.DUPLICATE_FIELD, lineOf(text, "1950-01-01"), "recipients.anna"));
    }

    @Test
    void a_visit_has_a_start_or_an_end() {
        String text = ALL_LEVELS.replace("expect:", "  - {id: v2, recipient: anna}\nexpect:");

        assertThat(faults(text))
                .extracting(Fault::kind, Fault::line, Fault::field, Fault::value)
                .containsExactly(tuple(FaultKind.NEITHER_START_NOR_END, lineOf(text, "id: v2"), "visits[1]", "v2"));
    }

    @Test
    void what_is_left_out_has_its_default() {
        RegisteredVisit visit = read("""
                        municipality: haninge
                        month: 2024-09
                        visits:
                          - {id: v1, recipient: anna, start: {at: 2024-09-30T23:30, by: NFC}, end: {at: 2024-10-01T00:30, by: NFC}}
                        """).input().visits().get(0);

        assertThat(visit.carer().value()).isEqualTo("c1");
        assertThat(visit.system()).isEqualTo(SystemOfRecord.PHONIRO);
        assertThat(visit.registration().registered()).isEqualTo(Instant.parse("2024-09-30T22:30:00Z"));
        assertThat(visit.registration().approved()).contains(Instant.parse("2024-10-01T15:00:00Z"));
        assertThat(visit.tasks()).isEmpty();
        assertThat(visit.planned()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "haninge, 2024-09-30T23:59:59, PHONIRO",
        "haninge, 2024-10-01T00:00, LIFECARE",
        "huddinge, 2024-10-01T00:00, PHONIRO",
    })
    void SYS_1_the_default_system_is_the_one_of_the_start(String municipality, String start, SystemOfRecord system) {
        RuleCase read =
                read("municipality: %s\nmonth: 2024-10\nvisits: [{id: v1, recipient: a, start: {at: \"%s\", by: NFC}}]"
                        .formatted(municipality, start));

        assertThat(read.input().visits().get(0).system()).isEqualTo(system);
    }

    @Test
    void approved_null_is_never_approved_and_without_the_field_it_is_at_five() {
        String visit = "municipality: huddinge\nmonth: 2024-10\n"
                + "visits: [{id: v1, recipient: a, end: {at: 2024-10-01T08:00, by: NFC}%s}]";

        assertThat(approval(visit.formatted(", approved: null"))).isEmpty();
        assertThat(approval(visit.formatted(", approved: ~"))).isEmpty();
        assertThat(approval(visit.formatted(", approved:"))).isEmpty();
        assertThat(approval(visit.formatted(""))).contains(Instant.parse("2024-10-01T15:00:00Z"));
        assertThat(approval(visit.formatted(", approved: 2024-10-02T08:00")))
                .contains(Instant.parse("2024-10-02T06:00:00Z"));
    }

    private static Optional<Instant> approval(String text) {
        return read(text).input().visits().get(0).registration().approved();
    }

    private static String withColourAfter(String text, String line) {
        assertThat(text).contains("\n" + line + "\n");
        String indentation =
                line.substring(0, line.length() - line.stripLeading().length());
        return text.replaceFirst("\n" + Pattern.quote(line) + "\n", "\n" + line + "\n" + indentation + "colour: 1\n");
    }
}
