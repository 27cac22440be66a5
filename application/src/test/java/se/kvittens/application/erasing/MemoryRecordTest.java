package se.kvittens.application.erasing;

import java.time.InstantSource;

class MemoryRecordTest extends PersonalRecordContract {

    @Override
    protected Records records(InstantSource clock) {
        MemoryRecord record = new MemoryRecord(clock);
        return new Records(record.journal(), record.log(), record);
    }
}
