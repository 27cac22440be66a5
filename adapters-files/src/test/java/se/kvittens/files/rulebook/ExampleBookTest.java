package se.kvittens.files.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.docs.ProjectFolder;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulecase.RuleCase;
import se.kvittens.files.rulecase.RuleCaseReader;

/** The rule book of docs/rule-books.md: a municipality of its own, written without any Java. */
class ExampleBookTest {

    /**
     * March 2025; the lock falls on the fifth working day of April at noon. 1 April is a Tuesday: 1, 2, 3, 4, 7 April.
     *
     * <p>anna: 2 h executed, priced as HOME_CARE and not capped: 900.00. Told on the first day in hospital, three days are
     * paid, 3 * 1 h / 30 = 6 min: 45.00. The rural supplement is on both, 2.1 h at 40.00: 84.00. In all 1029.00.
     *
     * <p>bo: service for 30 min at 380.00 is 190.00; registered on the third day after its end: late and paid; on the
     * fourth: late and not paid. A phone handled wrongly is permitted, arrival and departure are not digital.
     */
    private static final String MONTH = """
            municipality: lillkommun
            month: 2025-03
            prices: {HOME_CARE: 450.00, SERVICE: 380.00, ESCORT: 320.00}
            supplements: {RURAL: 40.00}
            recipients:
              anna:
                born: 1940-03-12
                area: RURAL
                orders: [{granted: PT1H, tasks: [PERSONAL_CARE, CLEANING], from: 2025-01-01}]
                absences: [{from: 2025-03-10, to: 2025-03-20, cause: HOSPITAL, known: 2025-03-10T08:00}]
              bo:
                born: 1958-03-02
                orders: [{granted: PT20H, category: SERVICE, tasks: [CLEANING], from: 2025-01-01}]
            visits:
              - {id: v1, recipient: anna, start: {at: 2025-03-04T08:00, by: LOCK}, end: {at: 2025-03-04T10:00, by: LOCK}, tasks: [PERSONAL_CARE, CLEANING]}
              - {id: on-time, recipient: bo, start: {at: 2025-03-04T11:00, by: MANUAL}, end: {at: 2025-03-04T11:30, by: MANUAL}, cause: PHONE_HANDLING, registered: "2025-03-07T23:59:59", tasks: [CLEANING]}
              - {id: late, recipient: bo, start: {at: 2025-03-05T11:00, by: MANUAL}, end: {at: 2025-03-05T11:30, by: MANUAL}, cause: PHONE_HANDLING, registered: 2025-03-09T00:00, tasks: [CLEANING]}
              - {id: arrival, recipient: bo, start: {at: 2025-03-06T11:00, by: ARRIVAL_DEPARTURE}, end: {at: 2025-03-06T11:30, by: ARRIVAL_DEPARTURE}, tasks: [CLEANING]}
            """;

    private static final Pattern IN_TABLE =
            Pattern.compile("\\| `lillkommun/2025-01-01\\.yaml:(\\d+): ([A-Z_]+) (.*)` \\|");

    private static RuleBooks books() {
        Faults faults = new Faults();
        RuleBooks books = RuleBookFolder.read(ProjectFolder.docs("examples/rulebooks"), faults)
                .orElseThrow();
        assertThat(faults.all()).isEmpty();
        return books;
    }

    @Test
    void the_example_is_read_and_says_what_it_assumes() {
        RuleBook book = books().all().get(0);

        assertThat(book.version().label()).isEqualTo("lillkommun-v1");
        assertThat(book.about().assumed()).hasSize(28);
    }

    @Test
    void a_month_is_settled_by_the_example_and_nothing_else() {
        Settlement settlement = settled();

        assertThat(settlement.provenance().lock().value().localTime()).hasToString("2025-04-07T12:00");
        assertThat(settlement.recipients().get(0).amount().value()).hasToString("1029.00");
        assertThat(settlement.recipients().get(0).deviations()).isEmpty();
        assertThat(settlement.recipients().get(1).amount().value()).hasToString("190.00");
        assertThat(codes(settlement, "on-time")).containsExactlyInAnyOrder("MANUAL_RECEIPT", "POST_REGISTERED");
        assertThat(codes(settlement, "late"))
                .containsExactlyInAnyOrder("MANUAL_RECEIPT", "POST_REGISTERED", "LATE_POST_REGISTRATION");
        assertThat(codes(settlement, "arrival")).containsExactly("MANUAL_RECEIPT_WITHOUT_CAUSE");
    }

    /** Anna is over 67 on the first of the month. Bo turned 67 on its second day and is among the grown-ups still. */
    @Test
    void BILL_1_age_is_taken_on_the_first_of_the_month() {
        assertThat(settled().invoice().totals())
                .extracting(total -> total.code().orElseThrow().value() + " " + total.amount())
                .containsExactlyInAnyOrder("ÄLDRE 1029.00", "VUXNA 190.00");
    }

    /** The messages that docs/rule-books.md shows are those that come. */
    @TestFactory
    Stream<DynamicTest> the_messages_of_the_documentation_come_as_they_stand() {
        BookText example = BookText.example();
        List<BookText> edited = List.of(
                example.with("PAY-3", "mostDays", "mostDays:", "mostDay:"),
                example.with("PAY-3", "policy", "days-from-notice", "day-from-notice"),
                example.with("TIME-4", "at", "\"12:00\"", "12.00"),
                example.with("REG-1", "digitalMethods", "[LOCK, NFC]", "[LOCK, NCF]"),
                example.with("PAY-3", "noticeThatVoids", "value: PT24H", "value: 24"),
                example.with("PAY-3", "policy", "document: K1", "document: K3"),
                example.with("    category: ESCORT\n", "    category: ESCORTS\n"));
        List<String> made = new ArrayList<>();
        for (BookText book : edited) {
            for (Fault fault : book.faults()) {
                made.add(new FaultText(Locale.ENGLISH).of(fault));
            }
        }
        return shown().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line,
                        () -> assertThat(made).anyMatch(each -> each.equals(line) || each.startsWith(line + " "))));
    }

    private static List<String> shown() {
        List<String> shown = new ArrayList<>();
        Matcher matcher = IN_TABLE.matcher(ProjectFolder.text(ProjectFolder.docs("rule-books.md")));
        while (matcher.find()) {
            shown.add("lillkommun/2025-01-01.yaml:%s: %s %s"
                    .formatted(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        assertThat(shown).hasSizeGreaterThanOrEqualTo(8);
        return shown;
    }

    private static List<String> codes(Settlement settlement, String visit) {
        return settlement
                .visits()
                .filter(each -> each.id().value().equals(visit))
                .flatMap(each -> each.deviations().stream())
                .map(deviation -> deviation.code().name())
                .toList();
    }

    private static Settlement settled() {
        RuleBooks books = books();
        Faults faults = new Faults();
        RuleCase read =
                new RuleCaseReader(books).parse("case.yaml", MONTH, faults).orElseThrow();
        return new Settle(books).settle(read.input(), read.basis()).get();
    }
}
