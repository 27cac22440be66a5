package se.kvittens.nfc.contract;

import se.kvittens.application.tapping.SeveralTagsContract;
import se.kvittens.nfc.driver.Pn532Driver;
import se.kvittens.nfc.emulator.Fault;
import se.kvittens.nfc.emulator.Faults;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.Pn532Emulator;

class Pn532ReaderTest extends SeveralTagsContract {

    @Override
    protected Bench bench() {
        Field field = new Field();
        return new PollingBench(
                field,
                new Pn532Emulator(field, Faults.of(Fault.ASLEEP, Fault.HALTED)),
                () -> new Pn532Driver(Quick.rhythm()));
    }
}
