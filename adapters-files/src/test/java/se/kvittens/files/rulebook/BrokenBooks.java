package se.kvittens.files.rulebook;

import static se.kvittens.files.fault.FaultKind.DUPLICATE_FIELD;
import static se.kvittens.files.fault.FaultKind.MISSING_FIELD;
import static se.kvittens.files.fault.FaultKind.UNKNOWN_CATEGORY;
import static se.kvittens.files.fault.FaultKind.UNKNOWN_DOCUMENT;
import static se.kvittens.files.fault.FaultKind.UNKNOWN_FIELD;
import static se.kvittens.files.fault.FaultKind.UNKNOWN_POLICY;
import static se.kvittens.files.fault.FaultKind.UNKNOWN_TASK;

import java.util.ArrayList;
import java.util.List;
import se.kvittens.files.fault.FaultKind;

/** Copies of shipped rule books with one mistake each, and the one fault that must come of it. */
final class BrokenBooks {

    private static final BookText V2 = BookText.shipped("haninge/2024-10-01");
    private static final BookText HUDDINGE = BookText.shipped("huddinge/2023-02-13");
    private static final String SETTING_FIELDS = "value, source, says, standing, confirmedOn";
    private static final List<Broken> ALL = made();

    private final List<Broken> books = new ArrayList<>();

    private BrokenBooks() {}

    static List<Broken> all() {
        return ALL;
    }

    private static List<Broken> made() {
        BrokenBooks all = new BrokenBooks();
        all.unknownFields();
        all.missingFields();
        all.policies();
        all.namesOfOtherParts();
        all.duplicates();
        all.books.addAll(BrokenValues.all());
        return List.copyOf(all.books);
    }

    private void unknownFields() {
        BookText top = V2.with("version: 2\n", "version: 2\ncolour: red\n");
        add(
                "a field of the book",
                top,
                UNKNOWN_FIELD,
                top.lineOf("colour:"),
                "colour",
                "municipality, version, name, documents, inForceFrom, categories, tasks, rules");
        BookText setting = V2.with("PAY-3", "mostDays", "      value: 2\n", "      value: 2\n      colour: red\n");
        add(
                "a field of a setting",
                setting,
                UNKNOWN_FIELD,
                setting.lineOf("colour:"),
                "rules.PAY-3.mostDays.colour",
                SETTING_FIELDS);
        BookText categories = V2.with("categories:\n", "categories:\n  colour: red\n");
        add(
                "a field of the categories",
                categories,
                UNKNOWN_FIELD,
                categories.lineOf("colour:"),
                "categories.colour",
                SETTING_FIELDS);
        BookText source = V2.with("PAY-3", "mostDays", "source: {", "source: {page: 7, ");
        add(
                "a field of a source",
                source,
                UNKNOWN_FIELD,
                source.lineOf("page:"),
                "rules.PAY-3.mostDays.source.page",
                "document, heading");
        BookText task = V2.with("    category: HOME_CARE\n", "    category: HOME_CARE\n    colour: red\n");
        add(
                "a field of a task",
                task,
                UNKNOWN_FIELD,
                task.lineOf("colour:"),
                "tasks.PERSONAL_CARE.colour",
                "name, category, supervision, outsideHome, byHand, mealDistribution, source, says, standing, confirmedOn");
        BookText rule = V2.with("\n  PAY-3:\n", "\n  PAY-9:\n    payable: {value: true}\n  PAY-3:\n");
        add("a rule that there is none of", rule, UNKNOWN_FIELD, rule.lineOf("payable: {"), "rules.PAY-9", rules());
        BookText without = V2.with("\n  PAY-3:\n", "\n  PAY-5:\n    payable: {value: true}\n  PAY-3:\n");
        add(
                "a rule that has no settings",
                without,
                UNKNOWN_FIELD,
                without.lineOf("payable: {"),
                "rules.PAY-5",
                rules());
        BookText other = V2.with("\n  REG-4:\n", "\n  REG-4:\n    days: {value: 2}\n");
        add(
                "a setting of a policy that is not chosen",
                other,
                UNKNOWN_FIELD,
                other.lineOf("days: {value"),
                "rules.REG-4.days",
                "policy");
    }

    private void missingFields() {
        BookText setting = V2.without("PAY-3", "mostDays");
        add(
                "a setting left out",
                setting,
                MISSING_FIELD,
                setting.lineOf("PAY-3", "    policy:"),
                "rules.PAY-3.mostDays",
                "");
        BookText rule = V2.without("PAY-6");
        add("a rule left out", rule, MISSING_FIELD, rule.lineOf("  TIME-2:"), "rules.PAY-6", "");
        BookText policy = V2.without("COHAB-2", "policy").with("\n  COHAB-2:\n", "\n  COHAB-2: {}\n");
        add("a policy left out", policy, MISSING_FIELD, policy.lineOf("  COHAB-2: {}"), "rules.COHAB-2.policy", "");
        missingGround("source: {document: S1, heading: \"Omställningstid/oplanerad frånvaro\"}", "source");
        missingGround("standing: stated", "standing");
        missingGround("confirmedOn: 2026-11-23", "confirmedOn");
        BookText document = V2.with("PAY-3", "mostDays", "document: S1, ", "");
        add(
                "a source without its document",
                document,
                MISSING_FIELD,
                document.lineOf("PAY-3", "      source: {heading"),
                "rules.PAY-3.mostDays.source.document",
                "");
        BookText heading = V2.with("PAY-3", "mostDays", ", heading: \"Omställningstid/oplanerad frånvaro\"}", "}");
        add(
                "a source without its heading",
                heading,
                MISSING_FIELD,
                heading.lineOf("PAY-3", "source: {document: S1}"),
                "rules.PAY-3.mostDays.source.heading",
                "");
        BookText english = V2.with("PAY-3", "mostDays", "        en: \"At most two calendar days are paid.\"\n", "");
        add(
                "a saying in one language",
                english,
                MISSING_FIELD,
                english.lineOf("Högst två kalenderdagar"),
                "rules.PAY-3.mostDays.says.en",
                "");
        BookText blank = V2.with("PAY-3", "mostDays", "\"At most two calendar days are paid.\"", "\"\"");
        add(
                "a saying of nothing",
                blank,
                MISSING_FIELD,
                blank.lineOf("PAY-3", "en: \"\""),
                "rules.PAY-3.mostDays.says.en",
                "");
        BookText value = V2.with("PAY-3", "mostDays", "value: 2", "value:");
        add(
                "a value left empty",
                value,
                MISSING_FIELD,
                value.lineOf("PAY-3", "value:\n"),
                "rules.PAY-3.mostDays.value",
                "");
        BookText days = HUDDINGE.with("TIME-3", "weekdays", "[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]", "[]");
        add(
                "no working days at all",
                days,
                MISSING_FIELD,
                days.lineOf("TIME-3", "value: []"),
                "rules.TIME-3.weekdays.value",
                "");
    }

    private void missingGround(String line, String field) {
        BookText book = V2.with("PAY-3", "mostDays", "      " + line + "\n", "");
        add(
                "a setting without " + field,
                book,
                MISSING_FIELD,
                book.lineOf("PAY-3", "    mostDays:\n") + 1,
                "rules.PAY-3.mostDays." + field,
                "");
    }

    private void policies() {
        policy(V2, "PAY-1", "up-to-granted", "up-to-the-moon", "up-to-granted, all-payable");
        policy(V2, "STAFF-1", "one-flags", "one-flag", "one-flags, lock-or-flag, not-compensated");
        policy(V2, "TASK-3", "alone-unless-excepted", "alone", "alone-unless-excepted, always-alone, not-judged");
        policy(HUDDINGE, "BILL-1", "no-code", "by-name", "by-age, by-age-and-social-psychiatry, no-code");
    }

    private void policy(BookText of, String rule, String right, String wrong, String accepted) {
        BookText book = of.with(rule, "policy", "value: " + right, "value: " + wrong);
        add(
                "an unknown policy of " + rule,
                book,
                UNKNOWN_POLICY,
                book.lineOf(rule, wrong),
                "rules." + rule + ".policy",
                accepted);
    }

    private void namesOfOtherParts() {
        BookText document = V2.with("PAY-3", "mostDays", "document: S1", "document: S9");
        unseen(
                "a document that is not listed",
                document,
                UNKNOWN_DOCUMENT,
                document.lineOf("S9"),
                "rules.PAY-3.mostDays.source",
                "S1, S0, S2");
        BookText ofTask = V2.with(
                "    category: HOME_CARE\n    source: {document: S1",
                "    category: HOME_CARE\n    source: {document: S9");
        unseen(
                "a document of a task that is not listed",
                ofTask,
                UNKNOWN_DOCUMENT,
                ofTask.lineOf("S9"),
                "tasks.PERSONAL_CARE.source",
                "S1, S0, S2");
        BookText category = HUDDINGE.with("    category: ESCORT\n", "    category: ESCORTS\n");
        unseen(
                "a category that a task invents",
                category,
                UNKNOWN_CATEGORY,
                category.lineOf("ESCORTS"),
                "tasks.ESCORT.category",
                "HOME_CARE, HELP_AT_HOME, SIMPLIFIED, ESCORT, RESPITE, HOUSING_SUPPORT");
        BookText granted = V2.with("GRANT-1", "category", "value: HOME_CARE", "value: CARE");
        unseen(
                "a category that a setting invents",
                granted,
                UNKNOWN_CATEGORY,
                granted.lineOf("value: CARE"),
                "rules.GRANT-1.category.value",
                "HOME_CARE, HELP_AT_HOME, SIMPLIFIED, ESCORT, RESPITE, HOUSING_SUPPORT");
        BookText stay = V2.with("TASK-6", "task", "value: TEMPORARY_STAY_HOME_CARE", "value: HOLIDAY");
        unseen(
                "a task that a setting invents",
                stay,
                UNKNOWN_TASK,
                stay.lineOf("HOLIDAY"),
                "rules.TASK-6.task.value",
                "PERSONAL_CARE, MORNING_HELP, DRESSING, SERVICE, SUPERVISION_CARE, SUPERVISION_SERVICE, SHOPPING, LAUNDRY,"
                        + " LAUNDRY_ROOM, WALK, TEMPORARY_STAY_HOME_CARE");
    }

    private void duplicates() {
        BookText field = V2.with("PAY-3", "mostDays", "      value: 2\n", "      value: 2\n      value: 3\n");
        unseen(
                "a value twice",
                field,
                DUPLICATE_FIELD,
                field.lineOf("PAY-3", "value: 3"),
                "rules.PAY-3.mostDays.value",
                "");
        BookText task = V2.with("  DRESSING:\n", "  SERVICE:\n");
        unseen(
                "a task twice",
                task,
                DUPLICATE_FIELD,
                task.lineOf("  SERVICE:\n    name: {sv: serviceinsats"),
                "tasks.SERVICE",
                "");
    }

    private void add(String name, BookText book, FaultKind kind, long line, String field, String expected) {
        books.add(new Broken(name, book, kind, line, field, expected, true));
    }

    private void unseen(String name, BookText book, FaultKind kind, long line, String field, String expected) {
        books.add(new Broken(name, book, kind, line, field, expected, false));
    }

    /** In the order in which they are asked for: the fault offers them all. */
    private static String rules() {
        return "TIME-3, TIME-4, SYS-1, REG-16, REG-18, REG-7, TIME-2, REG-2, REG-4, REG-1, REG-8, REG-9, REG-11, REG-12, REG-13, REG-14, REG-17, TASK-2, TASK-3,"
                + " TASK-4, TASK-5, TASK-6, COHAB-2, STAFF-1, GRANT-1, GRANT-2, GRANT-3, PAY-1, PAY-3, PAY-4, PAY-6, PAY-7, PAY-8, LIFE-5,"
                + " BILL-1, BILL-2, SYS-4, SYS-6, SYS-5, SYS-2, REG-19, SYS-8, SYS-7";
    }
}
