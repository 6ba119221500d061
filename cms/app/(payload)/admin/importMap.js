import { ReviewNotice as ReviewNotice_0ea76ac6966476a01672ffb9a0710677 } from '../../../review/form/ReviewNotice'
import { FieldFindings as FieldFindings_09082bacfd6adedbaa0addee2cfe2556 } from '../../../gate/form/FieldFindings'
import { NumberInput as NumberInput_59c3695fc0a3d3aabef08286107e4e69 } from '../../../fields/NumberInput'
import { SignSheets as SignSheets_ea7d9fb7e5e729e218a8cbf37d10a717 } from '../../../records/activities/form/SignSheets'
import { ReviewSteps as ReviewSteps_54c770026c12f8b756df045be6df9339 } from '../../../review/form/ReviewSteps'
import { BulkReview as BulkReview_54e0d093f809133406b77fc1b452421f } from '../../../review/form/BulkReview'
import { ListExport as ListExport_2f629224735d143ee5a5fdb7859951e2 } from '../../../exchange/form/ListExport'
import { ReviewActions as ReviewActions_35713a419680fd432f369533ee3e7362 } from '../../../review/form/ReviewActions'
import { NoButton as NoButton_547fed51ce3afcc21c34b83de4661852 } from '../../../review/form/NoButton'
import { ReviewStatus as ReviewStatus_cf603085fabde8c93f864dd6cf0493c2 } from '../../../review/form/ReviewStatus'
import { PreviewView as PreviewView_e57870ef836d6c5788077b3f6c85e483 } from '../../../preview/form/PreviewView'
import { VersionsView as VersionsView_430be1691acf38128f129454140ad387 } from '../../../review/form/VersionsView'
import { GateNotice as GateNotice_38078376005499179764c128cadf08cc } from '../../../gate/form/GateNotice'
import { HoursRowLabel as HoursRowLabel_22315b95e45e4acf861d89da9dda69a0 } from '../../../records/stations/HoursRowLabel'
import { ExceptionRowLabel as ExceptionRowLabel_3aeda26bfb982e43af695f5916f74416 } from '../../../records/stations/ExceptionRowLabel'
import { MeetingSheets as MeetingSheets_3d25d4d741b370a94c19898273167329 } from '../../../records/needs/form/MeetingSheets'
import { TenthsCell as TenthsCell_cd4ebabdbc7181573cf20ef3b5eace90 } from '../../../records/points/form/TenthsCell'
import { TenthsField as TenthsField_8e00e1340d57c51e3e9fb10bcef5e0cd } from '../../../records/points/form/TenthsField'
import { NoticeRowsField as NoticeRowsField_940cbf4338bb83130bb4b705dd828d28 } from '../../../records/points/form/NoticeRowsField'
import { BlurField as BlurField_a4f7963cd9d6053852c6cd4654b646e9 } from '../../../media/form/BlurField'
import { StandardItemCell as StandardItemCell_15426a5a2da18f613302176eefede8d8 } from '../../../records/standards/StandardItemCell'
import { Findings as Findings_8bc2178b50e149e62940831711983688 } from '../../../inspection/form/Findings'
import { SealedFiles as SealedFiles_c76264e75081963cc76ba6e978c9671a } from '../../../inspection/form/SealedFiles'
import { CurrentPassword as CurrentPassword_295542d76dd846df863838102c397065 } from '../../../users/CurrentPassword'
import { ReleasesView as ReleasesView_db56fad7e892669b4353f6d0ae2a93f5 } from '../../../publish/releases/ReleasesView'
import { LoggedRecord as LoggedRecord_1fbb9252ce55e690242a000b7ab60f57 } from '../../../log/LoggedRecord'
import { RestoreDeleted as RestoreDeleted_f5f9631876a925d61924d8649f257725 } from '../../../deletion/form/RestoreDeleted'
import { JsonTextField as JsonTextField_047afa15c1fa8e5ca6ff3cb65526d03b } from '../../../admin/JsonTextField'
import { Icon as Icon_ecb2d425e0c47f2704e0f6c0188b49d0 } from '../../../admin/Icon'
import { Logo as Logo_8c3bf6d9c8d24e4e81ab6192a4938147 } from '../../../admin/Logo'
import { LoginNotice as LoginNotice_3cf5687da08e58a15efb8bf4d564ac1d } from '../../../admin/LoginNotice'
import { NavLinks as NavLinks_01a9df7dd30cd430bd06ced3e5f29e90 } from '../../../admin/NavLinks'
import { SaveGuard as SaveGuard_8f23a4a59763e3d5bddf6569c365d07d } from '../../../conflict/form/SaveGuard'
import { PasswordNotice as PasswordNotice_f0482753c2c98da7858c08f30fc21e72 } from '../../../admin/PasswordNotice'
import { ChineseWords as ChineseWords_a8cc70228081b781a5fe0d2e9ed90989 } from '../../../admin/payload-patches/ChineseWords'
import { Workbench as Workbench_0f534fb9fc93420a0633f830587a4ea8 } from '../../../workbench/form/Workbench'
import { ExchangeView as ExchangeView_4e4254d409cefab61085cc9b0beff678 } from '../../../exchange/form/ExchangeView'
import { BoardView as BoardView_103bdb2fa7bd5fc1acbe234e83bae0f0 } from '../../../board/form/BoardView'
import { RowsView as RowsView_33310632c681348ee7b1aba17c7f36c2 } from '../../../board/rows/RowsView'
import { RecordView as RecordView_35e76d69f512921edc8ebe233268c912 } from '../../../record/RecordView'
import { StoriesToWrite as StoriesToWrite_000e2dd641d6d60d3d020c91fe8d3835 } from '../../../workbench/form/StoriesToWrite'
import { CounterView as CounterView_e3484e416cc9eccd7aa1ae45b1016aad } from '../../../counter/CounterView'
import { SignInView as SignInView_2dd6837d3358d7c71e1af7ef508441de } from '../../../sign-in/SignInView'
import { HelpView as HelpView_9627f0484d24c4745b054046f816db83 } from '../../../help/HelpView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/review/form/ReviewNotice#ReviewNotice": ReviewNotice_0ea76ac6966476a01672ffb9a0710677,
  "/gate/form/FieldFindings#FieldFindings": FieldFindings_09082bacfd6adedbaa0addee2cfe2556,
  "/fields/NumberInput#NumberInput": NumberInput_59c3695fc0a3d3aabef08286107e4e69,
  "/records/activities/form/SignSheets#SignSheets": SignSheets_ea7d9fb7e5e729e218a8cbf37d10a717,
  "/review/form/ReviewSteps#ReviewSteps": ReviewSteps_54c770026c12f8b756df045be6df9339,
  "/review/form/BulkReview#BulkReview": BulkReview_54e0d093f809133406b77fc1b452421f,
  "/exchange/form/ListExport#ListExport": ListExport_2f629224735d143ee5a5fdb7859951e2,
  "/review/form/ReviewActions#ReviewActions": ReviewActions_35713a419680fd432f369533ee3e7362,
  "/review/form/NoButton#NoButton": NoButton_547fed51ce3afcc21c34b83de4661852,
  "/review/form/ReviewStatus#ReviewStatus": ReviewStatus_cf603085fabde8c93f864dd6cf0493c2,
  "/preview/form/PreviewView#PreviewView": PreviewView_e57870ef836d6c5788077b3f6c85e483,
  "/review/form/VersionsView#VersionsView": VersionsView_430be1691acf38128f129454140ad387,
  "/gate/form/GateNotice#GateNotice": GateNotice_38078376005499179764c128cadf08cc,
  "/records/stations/HoursRowLabel#HoursRowLabel": HoursRowLabel_22315b95e45e4acf861d89da9dda69a0,
  "/records/stations/ExceptionRowLabel#ExceptionRowLabel": ExceptionRowLabel_3aeda26bfb982e43af695f5916f74416,
  "/records/needs/form/MeetingSheets#MeetingSheets": MeetingSheets_3d25d4d741b370a94c19898273167329,
  "/records/points/form/TenthsCell#TenthsCell": TenthsCell_cd4ebabdbc7181573cf20ef3b5eace90,
  "/records/points/form/TenthsField#TenthsField": TenthsField_8e00e1340d57c51e3e9fb10bcef5e0cd,
  "/records/points/form/NoticeRowsField#NoticeRowsField": NoticeRowsField_940cbf4338bb83130bb4b705dd828d28,
  "/media/form/BlurField#BlurField": BlurField_a4f7963cd9d6053852c6cd4654b646e9,
  "/records/standards/StandardItemCell#StandardItemCell": StandardItemCell_15426a5a2da18f613302176eefede8d8,
  "/inspection/form/Findings#Findings": Findings_8bc2178b50e149e62940831711983688,
  "/inspection/form/SealedFiles#SealedFiles": SealedFiles_c76264e75081963cc76ba6e978c9671a,
  "/users/CurrentPassword#CurrentPassword": CurrentPassword_295542d76dd846df863838102c397065,
  "/publish/releases/ReleasesView#ReleasesView": ReleasesView_db56fad7e892669b4353f6d0ae2a93f5,
  "/log/LoggedRecord#LoggedRecord": LoggedRecord_1fbb9252ce55e690242a000b7ab60f57,
  "/deletion/form/RestoreDeleted#RestoreDeleted": RestoreDeleted_f5f9631876a925d61924d8649f257725,
  "/admin/JsonTextField#JsonTextField": JsonTextField_047afa15c1fa8e5ca6ff3cb65526d03b,
  "/admin/Icon#Icon": Icon_ecb2d425e0c47f2704e0f6c0188b49d0,
  "/admin/Logo#Logo": Logo_8c3bf6d9c8d24e4e81ab6192a4938147,
  "/admin/LoginNotice#LoginNotice": LoginNotice_3cf5687da08e58a15efb8bf4d564ac1d,
  "/admin/NavLinks#NavLinks": NavLinks_01a9df7dd30cd430bd06ced3e5f29e90,
  "/conflict/form/SaveGuard#SaveGuard": SaveGuard_8f23a4a59763e3d5bddf6569c365d07d,
  "/admin/PasswordNotice#PasswordNotice": PasswordNotice_f0482753c2c98da7858c08f30fc21e72,
  "/admin/payload-patches/ChineseWords#ChineseWords": ChineseWords_a8cc70228081b781a5fe0d2e9ed90989,
  "/workbench/form/Workbench#Workbench": Workbench_0f534fb9fc93420a0633f830587a4ea8,
  "/exchange/form/ExchangeView#ExchangeView": ExchangeView_4e4254d409cefab61085cc9b0beff678,
  "/board/form/BoardView#BoardView": BoardView_103bdb2fa7bd5fc1acbe234e83bae0f0,
  "/board/rows/RowsView#RowsView": RowsView_33310632c681348ee7b1aba17c7f36c2,
  "/record/RecordView#RecordView": RecordView_35e76d69f512921edc8ebe233268c912,
  "/workbench/form/StoriesToWrite#StoriesToWrite": StoriesToWrite_000e2dd641d6d60d3d020c91fe8d3835,
  "/counter/CounterView#CounterView": CounterView_e3484e416cc9eccd7aa1ae45b1016aad,
  "/sign-in/SignInView#SignInView": SignInView_2dd6837d3358d7c71e1af7ef508441de,
  "/help/HelpView#HelpView": HelpView_9627f0484d24c4745b054046f816db83,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
