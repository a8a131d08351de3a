package org.mingda.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items what stands on this page
 * @param page  this page's number, from 1
 * @param size  how many items a page holds
 * @param total how many items there are in all
 */
public record Slice<T>(List<T> items, int page, int size, long total) {

    /** The last page that is ever served: nobody reads further, and a deep offset costs the database a long walk. */
    public static final int LAST_PAGE = 1000;

    public Slice {
        items = List.copyOf(items);
    }

    public static <T> Slice<T> empty(int size) {
        return new Slice<>(List.of(), 1, size, 0);
    }

    /** Brings a page number from outside into the range that is served. */
    public static int page(Integer wanted) {
        return wanted == null ? 1 : Math.max(1, Math.min(LAST_PAGE, wanted));
    }

    public static int offset(int page, int size) {
        return (page - 1) * size;
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> f) {
        return new Slice<>(items.stream().<R>map(f).toList(), page, size, total);
    }

    public List<T> getItems() {
        return items;
    }

    public int getPage() {
        return page;
    }

    public long getTotal() {
        return total;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public int getPages() {
        return (int) Math.min(LAST_PAGE, Math.max(1, (total + size - 1) / size));
    }

    /** The page numbers to offer: the first, the last and those around this one; 0 stands for a gap. */
    public List<Integer> getWindow() {
        List<Integer> window = new ArrayList<>();
        int last = 0;
        for (int number = 1; number <= getPages(); number++) {
            if (number == 1 || number == getPages() || Math.abs(number - page) <= 1) {
                if (number - last > 1) {
                    window.add(0);
                }
                window.add(number);
                last = number;
            }
        }
        return window;
    }

    public boolean isPrevious() {
        return page > 1;
    }

    public boolean isNext() {
        return page < getPages();
    }
}
