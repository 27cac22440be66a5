package se.kvittens.nfc.contract;

import se.kvittens.application.tapping.SeveralTagsContract;
import se.kvittens.nfc.driver.Pn532Driver;
import se.kvittens.nfc.emulator.Fault;
import se.kvittens.nfc.emulator.Faults;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.Pn532Emulator;

/** Noise before each reply, each reply in pieces, and of two looks one that misses what lies there. */
class Pn532OnAPoorLineTest extends SeveralTagsContract {

    @Override
    protected Bench bench() {
        Field field = new Field();
        return new PollingBench(
                field,
                new Pn532Emulator(field, Faults.of(Fault.ASLEEP, Fault.NOISE, Fault.SPLIT, Fault.ALTERNATE)),
                () -> new Pn532Driver(Quick.rhythm()));
    }
}
