package se.kvittens.examples.cli.madeup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.folder.StagedFolder;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.generate.GeneratedMonths;

/** Makes up a month of any size and writes it as a month folder. */
@Command(name = "generate")
public final class GenerateCommand implements Callable<Integer> {

    /** Those of whose holidays the rules know. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2199;

    private final Context context;

    @Option(names = "--municipality", required = true, paramLabel = "M")
    String municipality = "";

    @Option(names = "--month", required = true, paramLabel = "MONTH", descriptionKey = "generate.month")
    String month = "";

    @Option(names = "--recipients", required = true, paramLabel = "N", descriptionKey = "generate.recipients")
    long recipients;

    @Option(names = "--providers", paramLabel = "P", descriptionKey = "generate.providers")
    int providers = 1;

    @Option(names = "--seed", required = true, paramLabel = "S", descriptionKey = "generate.seed")
    long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "generate.out")
    Path out = Path.of(".");

    @Option(names = "--feeds", descriptionKey = "generate.feeds")
    boolean asFeeds;

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    public GenerateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> wrong = whatIsWrong();
        if (wrong.isPresent()) {
            return context.refuse(wrong.get());
        }
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Optional<GeneratedMonths> months = GeneratedMonths.of(
                books.get(),
                new GeneratedMonths.Asked(
                        new MunicipalityId(municipality),
                        YearMonth.parse(month),
                        new GeneratedMonths.Size(recipients, providers),
                        seed));
        return months.isPresent() ? write(months.get()) : refuseWithoutRuleBook(books.get());
    }

    private Optional<String> whatIsWrong() throws IOException {
        if (municipality.isBlank()) {
            return Optional.of(context.say("generate.noMunicipality"));
        }
        if (!isMonth(month)) {
            return Optional.of(context.say("generate.notAMonth", month));
        }
        if (recipients < 1) {
            return Optional.of(context.say("generate.tooFewRecipients", recipients));
        }
        if (providers < 1 || providers > recipients) {
            return Optional.of(context.say("generate.tooManyProviders", providers, recipients));
        }
        return isFree(out) ? Optional.empty() : Optional.of(context.say("generate.outExists", out));
    }

    private int write(GeneratedMonths months) throws IOException {
        long[] written = new long[1];
        try (StagedFolder staged = StagedFolder.beside(out)) {
            GeneratedMonths.Progress progress = (done, visits) -> {
                written[0] = visits;
                context.terminal().progress(context.say("generate.progress", done, providers, visits));
            };
            if (asFeeds) {
                months.writeFeedsTo(staged.path(), progress);
            } else {
                months.writeTo(staged.path(), progress);
            }
            staged.moveTo(out);
        }
        context.terminal().endProgress();
        context.terminal().out().println(context.say("generate.written", recipients, written[0], out));
        return ExitCode.DONE;
    }

    private int refuseWithoutRuleBook(RuleBooks books) {
        boolean isKnown = books.municipalities().contains(new MunicipalityId(municipality));
        return context.refuse(
                isKnown
                        ? context.say("generate.noRuleBook", municipality, month)
                        : context.say("generate.unknownMunicipality", municipality, books.municipalities()));
    }

    private static boolean isMonth(String text) {
        try {
            int year = YearMonth.parse(text).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    /** Nothing there, or an empty folder. */
    private static boolean isFree(Path place) throws IOException {
        if (Files.notExists(place)) {
            return true;
        }
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> found = Files.list(place)) {
            return found.findAny().isEmpty();
        }
    }
}
