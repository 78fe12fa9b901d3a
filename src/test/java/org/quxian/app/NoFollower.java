package org.quxian.app;

import org.quxian.desktop.support.Reviewing;
import org.quxian.desktop.support.Standing;

/** Takes no notice: a window that has not heard yet of what others do. */
record NoFollower() implements Reviewing.Follower {
    @Override
    public void stands(Standing now) {}

    @Override
    public void lost() {}

    @Override
    public void found() {}
}
