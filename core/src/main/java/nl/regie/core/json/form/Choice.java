package nl.regie.core.json.form;

import java.util.List;

/** Keys of which an object has exactly one: where their value goes, and the bit of each key. */
record Choice(int slot, List<String> keys, long bits) {

    @Override
    public String toString() {
        return String.join(" | ", keys);
    }
}
