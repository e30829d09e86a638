package org.kinetrail.workflow;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

import org.kinetrail.trail.Disk;

/** A disk of the tests that counts writes and lets one of them, or all from one on, fail. */
public final class FailingDisk {

    private static final Set<String> WRITES = Set.of("appender", "writeNew", "move", "createDirectories", "forceDirectory", "write", "force",
            "truncate");

    private final int at;
    private final boolean forGood;
    private int writes;

    public FailingDisk(int at, boolean forGood) {
        this.at = at;
        this.forGood = forGood;
    }

    /** How many writes there were. */
    public int writes() {
        return writes;
    }

    public Disk disk() {
        return (Disk) over(Disk.real(), Disk.class);
    }

    private Object over(Object real, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.isDefault()) {
                return java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            if (WRITES.contains(method.getName())) {
                int now = writes++;
                if (forGood ? now >= at : now == at) {
                    throw new IOException("No space left on device");
                }
            }
            try {
                Object answer = method.invoke(real, arguments);
                return method.getName().equals("appender") ? over(answer, Disk.Appender.class) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
