package nl.regie.escalation;

import nl.regie.core.house.HouseTexts;

class BundleTest extends HouseTexts {

    BundleTest() {
        super("nl.regie.escalation");
    }
}
