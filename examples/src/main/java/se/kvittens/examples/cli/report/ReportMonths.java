package se.kvittens.examples.cli.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.manifest.Manifest;

/**
 * The month folders that a report is made from.
 *
 * @param folders in the order of time
 * @param days those that are asked for
 */
record ReportMonths(List<MonthFolder> folders, RuleBooks books, DateSpan days) {

    ReportMonths {
        folders = List.copyOf(folders);
    }

    /** Over all their days; empty, and said, where one is not in order or two are of one month. */
    static Optional<ReportMonths> open(List<Path> paths, RuleBookOptions ruleBooks, Context context) {
        Optional<RuleBooks> books = ruleBooks.read(context);
        Map<String, Path> byMonth = new HashMap<>();
        List<MonthFolder> folders = new ArrayList<>();
        for (Path path : paths) {
            Optional<FolderOptions.Opened> opened =
                    FolderOptions.of(path, ruleBooks).open(context);
            if (books.isEmpty() || opened.isEmpty()) {
                return Optional.empty();
            }
            Manifest manifest = opened.get().folder().manifest();
            Path other = byMonth.put(manifest.municipality() + " " + manifest.month(), path);
            if (other != null) {
                context.refuse(context.say("report.sameMonth", other, path, manifest.month()));
                return Optional.empty();
            }
            folders.add(opened.get().folder());
        }
        folders.sort(Comparator.comparing(folder -> folder.manifest().month()));
        return books.map(read -> new ReportMonths(folders, read, allDays(folders)));
    }

    /** From a first day to a last; empty where no day of the folders is among them. */
    Optional<ReportMonths> within(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.empty();
        }
        DateSpan asked = DateSpan.closed(first, last);
        List<MonthFolder> touched = folders.stream()
                .filter(folder -> CareZone.daysOf(folder.manifest().month()).overlaps(asked))
                .toList();
        return touched.isEmpty() ? Optional.empty() : Optional.of(new ReportMonths(touched, books, asked));
    }

    private static DateSpan allDays(List<MonthFolder> inOrder) {
        return new DateSpan(
                CareZone.daysOf(inOrder.get(0).manifest().month()).start(),
                CareZone.daysOf(inOrder.get(inOrder.size() - 1).manifest().month())
                        .end());
    }
}
