package se.kvittens.bench.compare;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Collectors;
import se.kvittens.domain.time.CareZone;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.format.MonthFile;

/**
 * The query that reads a month folder's visits and orders and gives executed, granted and the lesser of both by
 * recipient. It knows local time, visits that were declined or miss a receipt, and GRANT-1; it does not know changes
 * afterwards, visits that two systems hold, absences, or any other rule.
 */
final class CsvSql {

    private static final String QUERY = """
            WITH visit AS (
              SELECT %1$s recipient, date_diff('second', start::TIMESTAMP, "end"::TIMESTAMP)
                + (%2$s) - (%3$s) AS seconds
              FROM %4$s
              WHERE declined IS DISTINCT FROM 'true' AND start IS NOT NULL AND "end" IS NOT NULL AND starts_with(start, '%5$s')),
            executed AS (SELECT %1$s recipient, sum(seconds) AS executed FROM visit GROUP BY ALL),
            assignment AS (
              SELECT %1$s recipient, per,
                coalesce(try_cast(regexp_extract(granted, '(\\d+)H', 1) AS BIGINT), 0) * 3600
                + coalesce(try_cast(regexp_extract(granted, '(\\d+)M', 1) AS BIGINT), 0) * 60
                + coalesce(try_cast(regexp_extract(granted, '(\\d+)S', 1) AS BIGINT), 0) AS seconds,
                1 + date_diff('day', greatest("from"::DATE, DATE '%6$s'),
                  least(coalesce("to"::DATE, DATE '%7$s'), DATE '%7$s')) AS days
              FROM %8$s WHERE "from" IS NOT NULL AND category = '%9$s'),
            granted AS (
              SELECT %1$s recipient, (2 * sum(seconds * greatest(days, 0)
                * CASE per WHEN 'MONTH' THEN 7 WHEN 'WEEK' THEN %10$d ELSE 7 * %10$d END) + 7 * %10$d)
                // (14 * %10$d) AS granted
              FROM assignment GROUP BY ALL)
            SELECT %1$s recipient, coalesce(executed, 0) AS executed, coalesce(granted, 0) AS granted,
              least(coalesce(executed, 0), coalesce(granted, 0)) AS lesser
            FROM executed FULL JOIN granted USING (%1$s recipient)
            """;

    private final MonthFolder folder;
    private final boolean uniqueRecipients;

    /**
     * Asks about a month folder that {@code MonthFolderWriter} has written, with all columns.
     *
     * @param uniqueRecipients whether no two providers have a recipient of the same id; else the provider's folder is
     *     part of the key
     */
    CsvSql(MonthFolder folder, boolean uniqueRecipients) {
        this.folder = folder;
        this.uniqueRecipients = uniqueRecipients;
    }

    /** Columns {@code recipient}, {@code executed}, {@code granted}, {@code lesser}, in seconds. */
    String query() throws IOException {
        YearMonth month = folder.manifest().month();
        return QUERY.formatted(
                uniqueRecipients ? "" : "provider,",
                offsetOf("start"),
                offsetOf("\"end\""),
                files(MonthFile.VISITS),
                month,
                month.atDay(1),
                month.atEndOfMonth(),
                files(MonthFile.ORDERS),
                folder.rules().compensation().grants().category().value(),
                month.lengthOfMonth());
    }

    /** Whether the answer has a column {@code provider}, the provider's folder. */
    boolean isByProvider() {
        return !uniqueRecipients;
    }

    /** A table of all providers' files, with the columns that the first one's header names. */
    private String files(MonthFile file) throws IOException {
        List<Path> paths = folder.providers().stream()
                .map(provider -> provider.path().resolve(file.fileName()))
                .toList();
        String names =
                paths.stream().map(path -> "'" + DuckDb.quoted(path) + "'").collect(Collectors.joining(", "));
        String columns = headerOf(paths.get(0)).stream()
                .map(column -> "'" + column + "': 'VARCHAR'")
                .collect(Collectors.joining(", "));
        String table =
                "read_csv([%s], header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', columns = {%s}%s)"
                        .formatted(names, columns, uniqueRecipients ? "" : ", filename = true");
        return uniqueRecipients ? table : "(SELECT parse_dirpath(filename) AS provider, * FROM " + table + ")";
    }

    /**
     * Swedish time's offset at a local time, in seconds: the time says it itself where the clock shows it twice. Nothing
     * in a month in which the clock is not changed, where the offsets of start and end cancel out.
     */
    private String offsetOf(String column) {
        LocalDate first = folder.manifest().month().atDay(1);
        ZoneOffsetTransition change = CareZone.ZONE.getRules().nextTransition(CareZone.startOf(first.minusDays(1)));
        if (change.getInstant().isAfter(CareZone.startOf(first.plusMonths(1).plusDays(1)))) {
            return "0";
        }
        return "CASE WHEN ends_with(%1$s, '+02:00') THEN 7200 WHEN ends_with(%1$s, '+01:00') THEN 3600 WHEN %1$s < '%2$s' THEN %3$d ELSE %4$d END"
                .formatted(
                        column,
                        change.getDateTimeBefore(),
                        change.getOffsetBefore().getTotalSeconds(),
                        change.getOffsetAfter().getTotalSeconds());
    }

    private static List<String> headerOf(Path file) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            return records.iterator().next().getFields();
        }
    }
}
