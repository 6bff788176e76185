; The installer for Windows: for one user, without administrator rights. packaging/windows/build.sh calls it with
;   makensis -DFILES=<files/windows> -DPROGRAMS=<programs> -DOUT=<setup.exe> airlift.nsi
; Silent: setup.exe /S [/D=FOLDER]; uninstall.exe /S [/DATA] (the second also removes what Airlift keeps).

Unicode true
Target amd64-unicode
!include "${FILES}/description.nsh"
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define TYPE_KEY "Airlift.ipa"
!define ADD_TO_PATH_KEY "Software\${NAME}"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME} Setup"
VIAddVersionKey CompanyName "${DEVELOPER}"
VIAddVersionKey LegalCopyright "${COPYRIGHT}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"

!define MUI_ICON "${FILES}/airlift.ico"
!define MUI_UNICON "${FILES}/airlift.ico"
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\airlift.exe"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "SpanishInternational"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString RUNNING ${LANG_ENGLISH} "Airlift is running. Close its window, then try again."
LangString RUNNING ${LANG_GERMAN} "Airlift läuft. Schließen Sie das Fenster und versuchen Sie es dann erneut."
LangString RUNNING ${LANG_FRENCH} "Airlift est en cours d’exécution. Fermez sa fenêtre, puis réessayez."
LangString RUNNING ${LANG_SPANISHINTERNATIONAL} "Airlift está en ejecución. Cierra su ventana y vuelve a intentarlo."
LangString RUNNING ${LANG_JAPANESE} "Airliftが実行中です。ウインドウを閉じてからやり直してください。"
LangString RUNNING ${LANG_SIMPCHINESE} "Airlift 正在运行。请关闭它的窗口，然后重试。"
LangString KEPT ${LANG_ENGLISH} "Your builds, settings and the certificate authority that phones trust were kept in"
LangString KEPT ${LANG_GERMAN} "Ihre Builds, Einstellungen und die Zertifizierungsstelle, der Geräte vertrauen, bleiben erhalten in"
LangString KEPT ${LANG_FRENCH} "Vos builds, vos réglages et l’autorité de certification à laquelle les appareils font confiance sont conservés dans"
LangString KEPT ${LANG_SPANISHINTERNATIONAL} "Tus compilaciones, tus ajustes y la autoridad de certificación en la que confían los teléfonos se conservan en"
LangString KEPT ${LANG_JAPANESE} "ビルド、設定、およびデバイスが信頼する認証局は次の場所に残されています："
LangString KEPT ${LANG_SIMPCHINESE} "您的构建、设置以及手机所信任的证书颁发机构保留在"
LangString ON_PATH ${LANG_ENGLISH} "airlift-cli in PATH"
LangString ON_PATH ${LANG_GERMAN} "airlift-cli im PATH"
LangString ON_PATH ${LANG_FRENCH} "airlift-cli dans le PATH"
LangString ON_PATH ${LANG_SPANISHINTERNATIONAL} "airlift-cli en el PATH"
LangString ON_PATH ${LANG_JAPANESE} "airlift-cliをPATHに追加"
LangString ON_PATH ${LANG_SIMPCHINESE} "将 airlift-cli 加入 PATH"
LangString DATA ${LANG_ENGLISH} "Builds, settings and certificate authority"
LangString DATA ${LANG_GERMAN} "Builds, Einstellungen und Zertifizierungsstelle"
LangString DATA ${LANG_FRENCH} "Builds, réglages et autorité de certification"
LangString DATA ${LANG_SPANISHINTERNATIONAL} "Compilaciones, ajustes y autoridad de certificación"
LangString DATA ${LANG_JAPANESE} "ビルド、設定、認証局"
LangString DATA ${LANG_SIMPCHINESE} "构建、设置和证书颁发机构"

!define DATA_FOLDER "$LOCALAPPDATA\airlift"

; A program that runs cannot be replaced: who installs silently is told by the exit code.
!macro WaitForEnd un
Function ${un}WaitForEnd
again:
  IfFileExists "$INSTDIR\airlift.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\airlift.exe" a
  IfErrors 0 close
  IfSilent 0 ask
  SetErrorLevel 3
  Abort
ask:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY again
  Abort
close:
  FileClose $0
free:
FunctionEnd
!macroend
!insertmacro WaitForEnd ""
!insertmacro WaitForEnd "un."

!macro ToldToShell
  ; SHCNE_ASSOCCHANGED: icons and Open with are read anew.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; The user's PATH without $INSTDIR, in $1, and how long it was, in $7. Only whole entries count.
!macro LeavePath un
Function ${un}LeavePath
  ReadRegStr $0 HKCU "Environment" "Path"
  StrLen $7 $0
  StrCpy $1 ""
next:
  StrCmp $0 "" done
  StrCpy $2 0
find:
  StrCpy $3 $0 1 $2
  StrCmp $3 "" found
  StrCmp $3 ";" found
  IntOp $2 $2 + 1
  Goto find
found:
  StrCpy $4 $0 $2
  IntOp $2 $2 + 1
  StrCpy $0 $0 "" $2
  StrCmp $4 "" next
  StrCmp $4 "$INSTDIR" next
  StrCmp $1 "" 0 +3
  StrCpy $1 $4
  Goto next
  StrCpy $1 "$1;$4"
  Goto next
done:
FunctionEnd
!macroend
!insertmacro LeavePath ""
!insertmacro LeavePath "un."

!macro WritePath value
  ; NSIS reads no more than 1023 characters: a PATH that may be longer is left as it is.
  StrLen $5 "${value}"
  ${If} $5 < 1000
  ${AndIf} $7 < 1000
    WriteRegExpandStr HKCU "Environment" "Path" "${value}"
    ; WM_SETTINGCHANGE: programs that are started from now on have it.
    SendMessage 0xFFFF 0x1A 0 "STR:Environment" /TIMEOUT=2000
  ${EndIf}
!macroend

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Section "${NAME}" program
  SectionIn RO
  Call WaitForEnd
  SetOutPath "$INSTDIR"
  File "${PROGRAMS}/airlift.exe"
  File "${PROGRAMS}/airlift-cli.exe"
  File "${FILES}/airlift.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\airlift.exe" "" "$INSTDIR\airlift.ico"

  ; Open with offers Airlift. Who opens packages with another program keeps doing so; where nothing opens them, Airlift does.
  WriteRegStr HKCU "Software\Classes\${TYPE_KEY}" "" "${TYPE_NAME}"
  WriteRegStr HKCU "Software\Classes\${TYPE_KEY}" "AppUserModelID" "${ID}"
  WriteRegStr HKCU "Software\Classes\${TYPE_KEY}\DefaultIcon" "" "$INSTDIR\airlift.ico"
  WriteRegStr HKCU "Software\Classes\${TYPE_KEY}\shell\open\command" "" '"$INSTDIR\airlift.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.ipa\OpenWithProgids" "${TYPE_KEY}" ""
  ReadRegStr $0 HKCR ".ipa" ""
  ${If} $0 == ""
    WriteRegStr HKCU "Software\Classes\.ipa" "" "${TYPE_KEY}"
  ${EndIf}
  WriteRegStr HKCU "Software\Classes\Applications\airlift.exe" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\Applications\airlift.exe\SupportedTypes" ".ipa" ""
  WriteRegStr HKCU "Software\Classes\Applications\airlift.exe\shell\open\command" "" '"$INSTDIR\airlift.exe" "%1"'
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\airlift.exe" "" "$INSTDIR\airlift.exe"
  !insertmacro ToldToShell

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\airlift.ico"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${DEVELOPER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  !ifdef HOMEPAGE
  WriteRegStr HKCU "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
  !endif
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section /o "$(ON_PATH)" on_path
  Call LeavePath
  StrCmp $1 "" 0 +3
  StrCpy $1 "$INSTDIR"
  Goto +2
  StrCpy $1 "$1;$INSTDIR"
  !insertmacro WritePath "$1"
SectionEnd

Section "un.${NAME}" un_program
  SectionIn RO
  Call un.WaitForEnd
  Call un.LeavePath
  ReadRegStr $6 HKCU "Environment" "Path"
  ${If} $6 != $1
    !insertmacro WritePath "$1"
  ${EndIf}
  Delete "$INSTDIR\airlift.exe"
  Delete "$INSTDIR\airlift-cli.exe"
  Delete "$INSTDIR\airlift.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegValue HKCU "Software\Classes\.ipa\OpenWithProgids" "${TYPE_KEY}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.ipa\OpenWithProgids"
  ReadRegStr $0 HKCU "Software\Classes\.ipa" ""
  ${If} $0 == "${TYPE_KEY}"
    DeleteRegValue HKCU "Software\Classes\.ipa" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "Software\Classes\.ipa"
  DeleteRegKey HKCU "Software\Classes\${TYPE_KEY}"
  DeleteRegKey HKCU "Software\Classes\Applications\airlift.exe"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\airlift.exe"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  !insertmacro ToldToShell
SectionEnd

Section /o "un.$(DATA)" un_data
  RMDir /r "${DATA_FOLDER}"
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DATA" $1
  ; To a label: SelectSection is several instructions, so that a jump over one would land inside it and select.
  IfErrors kept
  !insertmacro SelectSection ${un_data}
kept:
FunctionEnd

Function un.onUninstSuccess
  IfSilent done
  IfFileExists "${DATA_FOLDER}\*.*" 0 done
  MessageBox MB_OK|MB_ICONINFORMATION "$(KEPT)$\r$\n${DATA_FOLDER}"
done:
FunctionEnd
