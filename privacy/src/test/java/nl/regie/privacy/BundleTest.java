package nl.regie.privacy;

import nl.regie.core.house.HouseTexts;

class BundleTest extends HouseTexts {

    BundleTest() {
        super("nl.regie.privacy");
    }
}
