package se.kvittens.nfc.loop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.nfc.driver.Driver;
import se.kvittens.nfc.driver.Report;
import se.kvittens.nfc.driver.Step;

/** A driver on a line. */
public final class LinkConnection implements Connection {

    private static final int BUFFER = 512;

    private final ByteLink link;
    private final Driver driver;
    private final Clocks clocks;
    private final byte[] buffer = new byte[BUFFER];
    private long next;

    public LinkConnection(ByteLink link, Driver driver, Clocks clocks) {
        this.link = link;
        this.driver = driver;
        this.clocks = clocks;
        this.next = clocks.nanos();
    }

    @Override
    public Turn turn() {
        int count = link.read(buffer, Math.max(0, next - clocks.nanos()));
        if (count == ByteLink.GONE) {
            return gone(List.of());
        }
        Step step = driver.step(Arrays.copyOf(buffer, count), clocks.nanos());
        next = step.next();
        boolean sent = step.send().length() == 0 || link.write(step.send().toArray());
        return sent ? new Turn(step.reports(), step.heard()) : gone(step.reports());
    }

    /** What was found before is still told. */
    private static Turn gone(List<Report> before) {
        List<Report> reports = new ArrayList<>(before);
        reports.add(new Report.Failed(DownReason.UNPLUGGED));
        return new Turn(reports, false);
    }

    @Override
    public void close() {
        link.close();
    }
}
