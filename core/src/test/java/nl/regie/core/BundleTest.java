package nl.regie.core;

import nl.regie.core.house.HouseTexts;

class BundleTest extends HouseTexts {

    BundleTest() {
        super("nl.regie.core");
    }
}
