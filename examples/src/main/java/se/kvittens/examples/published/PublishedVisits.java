package se.kvittens.examples.published;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.MonthFolderWriter;
import se.kvittens.files.monthfolder.ProviderFolder;
import se.kvittens.files.monthfolder.ProviderInput;
import se.kvittens.files.rulebook.RuleBookFolder;

/**
 * Lays the published visits into a month folder of Haninge and one of Huddinge, settles every provider twice, from
 * memory and from the folder, and prints what came out as CSV.
 */
public final class PublishedVisits {

    private static final Basis FINAL = new Basis(Optional.empty(), true);
    private static final String ALL_PLANS = "all";

    private final RuleBooks books = RuleBookFolder.bundled();
    private final Settle settle = new Settle(books);
    private final PrintStream out;

    PublishedVisits(PrintStream out) {
        this.out = out;
    }

    /** Arguments: the file with the visits, and the folder into which the month folders are written. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Two arguments are needed: the file uhhc-visits.csv and a folder to write to.");
            System.exit(2);
        }
        Either<List<Fault>, List<Plan>> plans = Plan.readAll(Path.of(arguments[0]));
        if (plans.isLeft()) {
            FaultText text = new FaultText(Locale.ENGLISH);
            plans.getLeft().forEach(fault -> System.err.println(text.of(fault)));
            System.exit(2);
        }
        new PublishedVisits(System.out).tell(plans.get(), Path.of(arguments[1]));
    }

    void tell(List<Plan> plans, Path folder) throws IOException {
        out.println(Figures.HEADER);
        for (Town town : Town.values()) {
            String municipality = town.municipality().value();
            Path root = folder.resolve(municipality + "-" + YearMonth.from(town.day()));
            Figures all = Figures.none(ALL_PLANS);
            for (Settlement settled : settleTwice(plans, town, root)) {
                Figures figures = Figures.of(settled);
                out.println(figures.line(municipality));
                all = all.plus(figures);
            }
            out.println(all.line(municipality));
        }
    }

    /** From memory and from the folder; that the two differ would be a fault of ours. */
    private List<Settlement> settleTwice(List<Plan> plans, Town town, Path root) throws IOException {
        List<ProviderMonth> months = plans.stream()
                .map(plan -> new PlanMonth(plan, town).toProviderMonth())
                .toList();
        List<Settlement> fromMemory = months.stream().map(this::settled).toList();
        MonthFolderWriter.to(root).write(months);
        List<Settlement> fromFolder = readBack(root).stream().map(this::settled).toList();
        if (!fromMemory.equals(fromFolder)) {
            throw new IllegalStateException(
                    "The month folder %s settles otherwise than what it was written from.".formatted(root));
        }
        return fromFolder;
    }

    private List<ProviderMonth> readBack(Path root) {
        MonthFolder folder = MonthFolder.open(root, books)
                .getOrElseThrow(faults -> new IllegalStateException("The month folder has faults: " + faults));
        List<ProviderMonth> months = new ArrayList<>();
        for (ProviderFolder provider : folder.providers()) {
            ProviderInput input = provider.read();
            if (!input.isWithoutFault()) {
                throw new IllegalStateException("The provider's files have faults: " + input.rejects());
            }
            months.add(input.month());
        }
        return months;
    }

    private Settlement settled(ProviderMonth month) {
        return settle.settle(month, FINAL)
                .getOrElseThrow(refused -> new IllegalStateException("The month is refused: " + refused));
    }
}
