package se.kvittens.files.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.files.csv.record.DecodedText;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

/**
 * One CSV file and where its faults go. Memory: one line.
 *
 * @param file as messages name it
 */
public record CsvTable<C extends Enum<C> & Column>(String file, Class<C> columns, Consumer<Fault> faults) {

    /**
     * Hands over the rows one by one. Those that can't be cut into fields are a fault and are passed over; so are all
     * rows where the header is wrong.
     */
    public Result read(InputStream in, Consumer<Row<C>> rows) throws IOException {
        Optional<Reader> text = DecodedText.decode(in);
        if (text.isEmpty()) {
            faults.accept(new Fault(FaultKind.WRONG_ENCODING, file, 0, "*", "UTF-16", "UTF-8"));
            return Result.UNUSABLE;
        }
        return new CsvPass<>(this).run(text.get(), rows);
    }

    /**
     * What was read.
     *
     * @param isUsable whether the rows could be read at all
     * @param rows all rows, the rejected among them
     * @param rejected the rows with at least one fault
     */
    public record Result(boolean isUsable, long rows, long rejected) {

        public static final Result UNUSABLE = new Result(false, 0, 0);
    }
}
