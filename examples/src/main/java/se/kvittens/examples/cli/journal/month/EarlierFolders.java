package se.kvittens.examples.cli.journal.month;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.settling.Supplied;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthfolder.ProviderFolder;
import se.kvittens.files.monthfolder.ProviderInput;

/** The month folders of earlier months of the provider whose month is closed. */
final class EarlierFolders {

    private final Context context;
    private final MonthOptions month;
    private final AtHand atHand;

    EarlierFolders(Context context, MonthOptions month, AtHand atHand) {
        this.context = context;
        this.month = month;
        this.atHand = atHand;
    }

    /** Empty, and said, where one is not in order. A folder without the provider has nothing of it. */
    Optional<Map<YearMonth, Supplied>> read(List<Path> folders) {
        Map<YearMonth, Supplied> supplied = new HashMap<>();
        for (Path path : folders) {
            Optional<FolderOptions.Opened> opened = month.folder.sibling(path).open(context);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            for (ProviderFolder each : opened.get().folder().providers()) {
                if (each.providerName()
                        .equals(atHand.supplied().month().provider().providerName())) {
                    ProviderInput input = each.read();
                    if (!input.isWithoutFault() && !month.folder.isSkippingRejects()) {
                        context.refuse(
                                context.say("explain.rejects", input.rejects().size()));
                        return Optional.empty();
                    }
                    supplied.put(input.month().month(), FolderMonths.supplied(input));
                }
            }
        }
        return Optional.of(supplied);
    }
}
