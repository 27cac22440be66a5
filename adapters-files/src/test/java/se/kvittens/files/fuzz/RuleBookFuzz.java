package se.kvittens.files.fuzz;

import static se.kvittens.files.fuzz.FaultLaws.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBookDifference;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookReader;
import se.kvittens.files.sheet.RuleBookSheet;

/** Any bytes as a rule book: a book or faults, never both; what is read is read the same again, and can be shown. */
public final class RuleBookFuzz {

    private static final FuzzFolder FOLDER = new FuzzFolder("rule-book");
    private static final List<RuleBookSheet> SHEETS =
            List.of(new RuleBookSheet(Locale.ENGLISH), new RuleBookSheet(Locale.forLanguageTag("sv")));

    private RuleBookFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Path file = FOLDER.write("book.yaml", bytes);
        Faults faults = new Faults();
        Optional<RuleBook> book = RuleBookReader.read(file, faults);

        check(book.isPresent() == faults.isEmpty(), "there is a rule book or a fault");
        FaultLaws.hold(faults.all(), FOLDER.root());
        book.ifPresent(read -> holdOf(read, file));
    }

    private static void holdOf(RuleBook book, Path file) {
        RuleBook again = RuleBookReader.read(file, new Faults()).orElseThrow();
        check(book.equals(again), "a rule book is read the same again");
        check(
                RuleBookDifference.between(book, again).equals(new RuleBookDifference(List.of(), List.of(), List.of())),
                "a rule book does not differ from itself");
        SHEETS.forEach(sheet -> check(!sheet.of(book, Optional.empty()).isBlank(), "a rule book can be shown"));
    }
}
