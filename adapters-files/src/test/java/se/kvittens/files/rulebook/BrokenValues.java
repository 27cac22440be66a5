package se.kvittens.files.rulebook;

import static se.kvittens.files.fault.FaultKind.INVALID_VALUE;
import static se.kvittens.files.fault.FaultKind.MALFORMED_DATE;
import static se.kvittens.files.fault.FaultKind.MALFORMED_LENGTH;

import java.util.ArrayList;
import java.util.List;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;

/** Copies of a shipped rule book with a value that is not what its setting takes. */
final class BrokenValues {

    private static final BookText V2 = BookText.shipped("haninge/2024-10-01");

    private final List<Broken> books = new ArrayList<>();

    private BrokenValues() {}

    static List<Broken> all() {
        BrokenValues all = new BrokenValues();
        all.values();
        all.otherParts();
        all.beyondTheSchema();
        return List.copyOf(all.books);
    }

    private void values() {
        for (String longest : List.of("PT23H", "PT024H", "PT100H30M", "P1D", "P2DT1S")) {
            value(
                    "a longest visit of " + longest,
                    V2,
                    "REG-16",
                    "longestVisit",
                    "value: PT8H",
                    "value: " + longest,
                    INVALID_VALUE,
                    "PT0S–PT22H");
        }
        value("a word for a number", V2, "PAY-3", "mostDays", "value: 2", "value: two", INVALID_VALUE, "1–366");
        value("a number out of its bounds", V2, "PAY-3", "mostDays", "value: 2", "value: 367", INVALID_VALUE, "1–366");
        value("a number with decimals", V2, "PAY-3", "mostDays", "value: 2", "value: 2.5", INVALID_VALUE, "1–366");
        value(
                "a list for a number",
                V2,
                "PAY-3",
                "mostDays",
                "value: 2",
                "value: [2]",
                INVALID_VALUE,
                Expectation.SINGLE_VALUE.key());
        value("hours for a length", V2, "PAY-3", "noticeThatVoids", "value: PT48H", "value: 48", MALFORMED_LENGTH, "");
        value(
                "a yes for a flag",
                V2,
                "GRANT-3",
                "absenceInterrupts",
                "value: false",
                "value: yes",
                INVALID_VALUE,
                "true, false");
        value(
                "a point in a time of day",
                V2,
                "TIME-4",
                "at",
                "value: \"16:00\"",
                "value: 16.00",
                INVALID_VALUE,
                "16:00");
        value("a zero to divide by", V2, "GRANT-2", "daysPerMonth", "value: 30.4", "value: 0", INVALID_VALUE, "> 0");
        value("a negative share", V2, "SYS-6", "mostManualPercent", "value: 10", "value: -10", INVALID_VALUE, "30.4");
        value(
                "a day written otherwise",
                V2,
                "SYS-1",
                "goLive",
                "value: 2024-09-23",
                "value: 23/9 2024",
                MALFORMED_DATE,
                "");
        value(
                "a single name for a set",
                V2,
                "PAY-3",
                "payingCauses",
                "value: [HOSPITAL, SHORT_TERM_STAY]",
                "value: HOSPITAL",
                INVALID_VALUE,
                Expectation.LIST.key());
        value(
                "an unknown name",
                V2,
                "PAY-6",
                "island",
                "value: PER_PAYABLE_HOUR",
                "value: PER_HOUR",
                INVALID_VALUE,
                "NOT_PAID, PER_PAYABLE_HOUR, OUTSIDE_SETTLEMENT");
        value(
                "a window that is neither",
                V2,
                "REG-7",
                "lifecareWindow",
                "value: UNTIL_LOCK",
                "value: ALWAYS",
                INVALID_VALUE,
                "UNTIL_LOCK, PT72H");
        value(
                "a day of the year with a year",
                V2,
                "SYS-4",
                "lastDays",
                "\"02-15\"",
                "\"2025-02-15\"",
                INVALID_VALUE,
                "02-15",
                "[0]");
        value(
                "an unknown name in a set",
                V2,
                "TIME-3",
                "weekdays",
                "FRIDAY]",
                "FRIYAY]",
                INVALID_VALUE,
                "MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY",
                "[4]");
    }

    private void otherParts() {
        BookText standing = V2.with("PAY-3", "mostDays", "standing: stated", "standing: guessed");
        add(
                "a standing that is none",
                standing,
                INVALID_VALUE,
                standing.lineOf("guessed"),
                "rules.PAY-3.mostDays.standing",
                "stated, assumed");
        BookText confirmed = V2.with("PAY-3", "mostDays", "confirmedOn: 2026-11-23", "confirmedOn: lately");
        add(
                "a day of confirmation that is none",
                confirmed,
                MALFORMED_DATE,
                confirmed.lineOf("lately"),
                "rules.PAY-3.mostDays.confirmedOn",
                "");
        BookText version = V2.with("version: 2", "version: two");
        add("a version that is no number", version, INVALID_VALUE, version.lineOf("version: two"), "version", "1–9999");
    }

    private void beyondTheSchema() {
        BookText calendar = V2.with("SYS-1", "goLive", "value: 2024-09-23", "value: 2024-09-31");
        unseen(
                "a day that no calendar has",
                calendar,
                MALFORMED_DATE,
                calendar.lineOf("2024-09-31"),
                "rules.SYS-1.goLive.value",
                "");
        BookText length = V2.with("PAY-3", "noticeThatVoids", "value: PT48H", "value: P2W");
        unseen(
                "a length of another kind",
                length,
                MALFORMED_LENGTH,
                length.lineOf("P2W"),
                "rules.PAY-3.noticeThatVoids.value",
                "");
        BookText longest = V2.with("REG-16", "longestVisit", "value: PT8H", "value: PT1321M");
        unseen(
                "a longest visit in minutes",
                longest,
                INVALID_VALUE,
                longest.lineOf("PT1321M"),
                "rules.REG-16.longestVisit.value",
                "PT0S–PT22H");
        BookText lock = V2.with("TIME-4", "workingDay", "value: 3", "value: 11");
        unseen(
                "a lock on a day that December lacks",
                lock,
                INVALID_VALUE,
                lock.lineOf("TIME-4", "workingDay:"),
                "rules.TIME-4",
                "1–10");
    }

    private void value(
            String name,
            BookText of,
            String rule,
            String setting,
            String right,
            String wrong,
            FaultKind kind,
            String expected) {
        value(name, of, rule, setting, right, wrong, kind, expected, "");
    }

    private void value(
            String name,
            BookText of,
            String rule,
            String setting,
            String right,
            String wrong,
            FaultKind kind,
            String expected,
            String item) {
        BookText book = of.with(rule, setting, right, wrong);
        add(name, book, kind, book.lineOf(rule, wrong), "rules." + rule + "." + setting + ".value" + item, expected);
    }

    private void add(String name, BookText book, FaultKind kind, long line, String field, String expected) {
        books.add(new Broken(name, book, kind, line, field, expected, true));
    }

    private void unseen(String name, BookText book, FaultKind kind, long line, String field, String expected) {
        books.add(new Broken(name, book, kind, line, field, expected, false));
    }
}
