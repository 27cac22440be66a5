package se.kvittens.examples.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.format.MonthFile;

/** Reads CSV files and splits each record into its fields as strings, by FastCSV alone, and does nothing with them. */
public final class CsvSplit implements Work {

    private final List<Path> files;

    public CsvSplit(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /** The files of all providers of a folder, in the order in which the command reads them. */
    public static List<Path> filesOf(MonthFolder folder) {
        return folder.providers().stream()
                .flatMap(provider -> Arrays.stream(MonthFile.values())
                        .map(file -> provider.path().resolve(file.fileName())))
                .filter(Files::exists)
                .toList();
    }

    /** The number of characters in all fields. */
    @Override
    public long run() throws IOException {
        long characters = 0;
        for (Path file : files) {
            try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord each : records) {
                    characters += charactersOf(each.getFields());
                }
            }
        }
        return characters;
    }

    private static long charactersOf(List<String> fields) {
        long characters = 0;
        for (String field : fields) {
            characters += field.length();
        }
        return characters;
    }
}
