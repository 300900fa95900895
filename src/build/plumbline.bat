@rem Starts Plumbline: the window, or the command that is given. Needs nothing but the folder that it lies in.
@"%~dp0java.exe" -XX:AOTCache="%~dp0..\lib\plumbline.aot" -XX:+UseSerialGC -Xmn64m -XX:Tier2InvokeNotifyFreqLog=18 -XX:Tier2BackedgeNotifyFreqLog=22 -Xlog:disable --enable-native-access=javafx.graphics %PLUMBLINE_JAVA_OPTIONS% -m plumbline/plumbline.Main %*
