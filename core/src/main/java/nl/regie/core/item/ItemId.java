package nl.regie.core.item;
public record ItemId(String value) implements Comparable<ItemId> { public int compareTo(ItemId o){return value.compareTo(o.value);} }
